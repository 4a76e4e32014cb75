import type { BookingField } from '../contract/bookingField.js'
import { systemTypeOf } from '../contract/systemFields.js'
import type { FieldDestination } from '../fields/types.js'

/** The slugs that have their own key in the request. */
const DESTINATIONS: Record<string, FieldDestination> = {
  name: 'name',
  splitName: 'name',
  email: 'email',
  attendeePhoneNumber: 'phoneNumber',
  smsReminderNumber: 'smsReminderNumber',
  guests: 'guests',
  location: 'location',
}

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
  const destination = (systemTypeOf(slug) === type && DESTINATIONS[slug]) || undefined
  return destination ?? (OVERWRITTEN.includes(slug) ? undefined : 'response')
}
