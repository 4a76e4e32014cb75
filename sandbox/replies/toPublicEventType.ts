import { toObjects } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'

/**
 * Returns an event type as everybody may see it: without hidden fields, which are left out for its
 * owner, too, and without the limits of texts, which only the web editor can set.
 */
export function toPublicEventType({ raw }: ServedEventType): object {
  if (!Array.isArray(raw.bookingFields)) return raw
  const shown = toObjects(raw.bookingFields).filter(({ hidden }) => hidden !== true)
  const bookingFields = shown.map((field) => ({ ...field, minLength: undefined, maxLength: undefined }))
  return { ...raw, bookingFields }
}
