import type { Schedule } from '../availability/Schedule.js'
import type { BookingContext } from '../booking/BookingContext.js'
import type { ReservationStore } from '../database/createReservationStore.js'
import type { Host } from '../eventTypes/ServedEventType.js'
import type { Throttle } from '../http/throttle.js'

/** Called for every booking request whose event type is found, with the status of the sandbox's reply. */
export type ObserveBody = (
  body: unknown,
  eventType: Readonly<Record<string, unknown>>,
  status: number,
) => void

/** What all routes share. */
export interface Server extends BookingContext {
  readonly host: Host
  readonly schedules: readonly Schedule[]
  readonly reservations: ReservationStore
  readonly throttle: Throttle
  readonly refusesNumbers: boolean
  readonly observeBody: ObserveBody | undefined
}
