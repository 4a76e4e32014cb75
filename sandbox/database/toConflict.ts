import { CONFLICT, MOVED, SEATS_FULL } from './schema.js'

/** The rule of the tables that a row would have broken. */
export type Conflict = 'taken' | 'full' | 'signed-up' | 'requested' | 'moved'

const WORDS: readonly (readonly [words: string, conflict: Conflict])[] = [
  [CONFLICT, 'taken'],
  [SEATS_FULL, 'full'],
  [MOVED, 'moved'],
  ['UNIQUE constraint failed: seats.booking_id, seats.email', 'signed-up'],
  ['UNIQUE constraint failed: bookings.event_type_id, bookings.start_ms, bookings.email', 'requested'],
]

/** Reads which rule an error of the database speaks of; `undefined` for any other error. */
export function toConflict(error: unknown): Conflict | undefined {
  if (!(error instanceof Error)) return undefined
  return WORDS.find(([words]) => error.message.includes(words))?.[1]
}
