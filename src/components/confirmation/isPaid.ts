import type { EventType } from '../../contract/eventType.js'
import { toSafeUrl } from '../../ui/toSafeUrl.js'

/** Whether an event type has a price. The API books a paid event type without taking payment. */
export function isPaid({ price = 0 }: EventType): boolean {
  return price > 0
}

/**
 * Returns the URL of the event type's page, where the visitor pays, or `undefined` if the event type
 * has no http or https URL.
 */
export function toPaymentUrl({ bookingUrl }: EventType): string | undefined {
  const url = toSafeUrl(bookingUrl)
  return url?.startsWith('http') ? url : undefined
}
