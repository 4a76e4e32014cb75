import type { BookingStore } from '../database/createBookingStore.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { Codes } from '../verification/createCodes.js'

/** What a booking needs besides the request. */
export interface BookingContext {
  readonly eventTypes: readonly ServedEventType[]
  readonly store: BookingStore
  /** The clock; milliseconds since the epoch. */
  readonly now: () => number
  readonly codes: Codes
}

/** A booking request that passed every check of its content. */
export interface CheckedBooking {
  readonly eventType: ServedEventType
  /** ISO 8601 in UTC. */
  readonly startUtc: string
  readonly timeZone: string
  readonly lengthMinutes: number
  /** Number of bookings to make; 1 unless the event type recurs. */
  readonly count: number
  readonly attendee: {
    readonly name: string
    readonly email: string
    readonly timeZone: string
    readonly language: string
    readonly phoneNumber?: string
  }
  readonly responses: Record<string, unknown>
  readonly metadata: Record<string, unknown>
  /** Text of the reply's `location`. */
  readonly location: string
  readonly emailVerificationCode: string | undefined
}

/** The result of a request that made or moved bookings. */
export interface Booked {
  readonly bookings: readonly StoredBooking[]
  /** Whether the reply lists the bookings of a series instead of a single booking. */
  readonly series: boolean
  /** The seat that was taken, if the event type has seats. */
  readonly seatUid?: string
}

/** A booking that is being moved, and its event type. */
export interface Moved {
  readonly booking: StoredBooking
  readonly eventType: ServedEventType
}
