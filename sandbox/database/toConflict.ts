import { CONFLICT, MOVED, SEATS_FULL } from './schema.js'

/** The rule of the database that a row would break. */
export type Conflict = 'taken' | 'full' | 'signed-up' | 'requested' | 'moved'

const MESSAGES: readonly (readonly [message: string, conflict: Conflict])[] = [
  [CONFLICT, 'taken'],
  [SEATS_FULL, 'full'],
  [MOVED, 'moved'],
  ['UNIQUE constraint failed: seats.booking_id, seats.email', 'signed-up'],
  ['UNIQUE constraint failed: bookings.event_type_id, bookings.start_ms, bookings.email', 'requested'],
]

/** Returns the rule that an error of the database is about, or `undefined` for any other error. */
export function toConflict(error: unknown): Conflict | undefined {
  if (!(error instanceof Error)) return undefined
  return MESSAGES.find(([message]) => error.message.includes(message))?.[1]
}
