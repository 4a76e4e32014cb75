import type { JsonObject } from '../eventTypes/json.js'

/** A person who attends a booking. */
export interface StoredAttendee {
  readonly name: string
  readonly email: string
  readonly timeZone: string
  readonly language: string
  readonly phoneNumber?: string
}

/** The part of a booking or seat that the database stores as JSON. */
export interface StoredDetails {
  readonly attendee: StoredAttendee
  readonly responses: JsonObject
  readonly metadata: JsonObject
}

/** What happened to a booking after it was made. */
export interface StoredChanges {
  readonly cancellationReason?: string
  readonly reschedulingReason?: string
  readonly rescheduledByEmail?: string
  /** Uid of the booking that this one replaced. */
  readonly rescheduledFromUid?: string
  /** Uid of the booking that replaced this one. */
  readonly rescheduledToUid?: string
  /** Time of the last change; milliseconds since the epoch. */
  readonly updatedMs?: number
}

/** A taken seat of a booking. */
export interface StoredSeat extends StoredDetails {
  readonly uid: string
}

/** A booking in the database. */
export interface StoredBooking extends StoredDetails {
  readonly id: number
  readonly uid: string
  readonly seriesUid: string | undefined
  readonly eventTypeId: number
  readonly startMs: number
  readonly endMs: number
  readonly status: string
  /** Number of seats; `undefined` if the booking has no seats. */
  readonly seats: number | undefined
  readonly title: string
  readonly description: string | null
  readonly location: string
  readonly icsUid: string
  readonly createdMs: number
  readonly changes: StoredChanges
  /** The taken seats, in the order in which they were taken. */
  readonly taken: readonly StoredSeat[]
}

/** A booking without an id, which the database assigns. */
export type NewBooking = Omit<StoredBooking, 'id' | 'taken'> & {
  /** Whether no other booking of the event type may overlap it. */
  readonly blocks: boolean
}
