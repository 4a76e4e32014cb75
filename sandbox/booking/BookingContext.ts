import type { BookingStore } from '../database/createBookingStore.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { Codes } from '../verification/createCodes.js'

/** What a booking is made with, beside the request. */
export interface BookingContext {
  readonly eventTypes: readonly ServedEventType[]
  readonly store: BookingStore
  /** The clock; milliseconds since the epoch. */
  readonly now: () => number
  readonly codes: Codes
}

/** A request that passed every check of its content. */
export interface CheckedBooking {
  readonly eventType: ServedEventType
  /** ISO 8601 in UTC. */
  readonly startUtc: string
  readonly timeZone: string
  readonly lengthMinutes: number
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
  /** The text of the reply's `location`. */
  readonly location: string
  readonly emailVerificationCode: string | undefined
}
