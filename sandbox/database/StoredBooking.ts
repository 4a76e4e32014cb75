import type { JsonObject } from '../eventTypes/json.js'

/** One person of a booking. */
export interface StoredAttendee {
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly language: string
  readonly phoneNumber?: string
}

/** The part of a booking or of a seat that the database only keeps. */
export interface StoredDetails {
  readonly attendee: StoredAttendee
  readonly responses: JsonObject
  readonly metadata: JsonObject
}

/** What became of a booking after it was made. */
export interface StoredChanges {
  readonly cancellationReason?: string
  readonly reschedulingReason?: string
  readonly rescheduledByEmail?: string
  /** The booking that this one took the place of. */
  readonly rescheduledFromUid?: string
  /** The booking that took this one's place. */
  readonly rescheduledToUid?: string
  /** When it was last changed; milliseconds since the epoch. */
  readonly updatedMs?: number
}

export interface StoredSeat extends StoredDetails {
  readonly uid: string
}

export interface StoredBooking extends StoredDetails {
  readonly id: number
  readonly uid: string
  readonly seriesUid: string | undefined
  readonly eventTypeId: number
  readonly startMs: number
  readonly endMs: number
  readonly status: string
  /** Seats of the booking; `undefined` when it has none. */
  readonly seats: number | undefined
  readonly title: string
  readonly description: string | null
  readonly location: string
  readonly icsUid: string
  readonly createdMs: number
  readonly changes: StoredChanges
  /** The taken seats, first come first. */
  readonly taken: readonly StoredSeat[]
}

/** A booking before the database gave it an id. */
export type NewBooking = Omit<StoredBooking, 'id' | 'taken'> & {
  /** Whether it holds its time against others. */
  readonly blocks: boolean
}
