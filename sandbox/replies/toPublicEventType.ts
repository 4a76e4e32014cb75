import { toObjects } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'

/**
 * Returns an event type as everybody may see it: without hidden fields, which are left out for its
 * owner, too.
 */
export function toPublicEventType({ raw }: ServedEventType): object {
  if (!Array.isArray(raw.bookingFields)) return raw
  return { ...raw, bookingFields: toObjects(raw.bookingFields).filter(({ hidden }) => hidden !== true) }
}
