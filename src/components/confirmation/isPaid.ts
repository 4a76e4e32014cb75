import type { EventType } from '../../contract/eventType.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'

/** Whether an event type costs something. The API books it without taking money. */
export function isPaid({ price = 0 }: EventType): boolean {
  return price > 0
}

/** The event's own page, where it is paid; `undefined` when the server names none. */
export function toPaymentUrl({ bookingUrl }: EventType): string | undefined {
  const url = toSafeUrl(bookingUrl)
  return url?.startsWith('http') ? url : undefined
}
