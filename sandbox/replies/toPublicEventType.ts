import { toObjects } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'

/** An event type as everybody may see it: fields that are hidden are left out, also for its owner. */
export function toPublicEventType({ raw }: ServedEventType): object {
  if (!Array.isArray(raw.bookingFields)) return raw
  return { ...raw, bookingFields: toObjects(raw.bookingFields).filter(({ hidden }) => hidden !== true) }
}
