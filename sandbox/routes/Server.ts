import type { BookingContext } from '../booking/BookingContext.js'
import type { Host } from '../eventTypes/ServedEventType.js'
import type { Throttle } from '../http/throttle.js'

/** Called for every body that names an event type, with what the sandbox answered. */
export type ObserveBody = (
  body: unknown,
  eventType: Readonly<Record<string, unknown>>,
  status: number,
) => void

/** What the routes share. */
export interface Server extends BookingContext {
  readonly host: Host
  readonly throttle: Throttle
  readonly observeBody: ObserveBody | undefined
}
