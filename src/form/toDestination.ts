import type { BookingField } from '../contract/bookingField.js'
import { systemTypeOf } from '../contract/systemFields.js'
import type { FieldDestination } from '../fields/types.js'

/**
 * Where answers of the fields that the server defines go. A slug that is missing here is a key in the
 * request.
 */
const DESTINATIONS = new Map<string, FieldDestination>([
  ['splitName', 'name'],
  ['attendeePhoneNumber', 'phoneNumber'],
  ['title', 'response'],
  ['notes', 'response'],
])

/** Slugs whose response the server overwrites with the value from the top level of the request. */
const OVERWRITTEN = ['name', 'email', 'attendeePhoneNumber', 'guests', 'location']

/**
 * Returns where the answer of a field goes in the request.
 *
 * @returns the destination, or `undefined` if the slug is reserved for another field type, because the
 *   server would silently overwrite the answer
 * @source Cal.com API v2, December 2025: recorded verdicts of the group `reserved slug`
 */
export function toDestination({ slug, type }: BookingField): FieldDestination | undefined {
  if (/^(lengthInMinutes|recurrenceCount)$/.test(type)) return type as FieldDestination
  if (systemTypeOf(slug) === type) return DESTINATIONS.get(slug) ?? (slug as FieldDestination)
  return OVERWRITTEN.includes(slug) ? undefined : 'response'
}
