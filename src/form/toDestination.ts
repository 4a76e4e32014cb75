import type { BookingField } from '../contract/bookingField.js'
import type { FieldDestination } from '../fields/types.js'

/** The slugs that have their own key in the request, each with the one field type that fits it. */
const DESTINATIONS: Record<string, [destination: FieldDestination, type: string]> = {
  name: ['name', 'name'],
  splitName: ['name', 'splitName'],
  email: ['email', 'email'],
  attendeePhoneNumber: ['phoneNumber', 'phone'],
  smsReminderNumber: ['smsReminderNumber', 'phone'],
  guests: ['guests', 'multiemail'],
  location: ['location', 'radioInput'],
  lengthInMinutes: ['lengthInMinutes', 'lengthInMinutes'],
  recurrenceCount: ['recurrenceCount', 'recurrenceCount'],
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
  const [destination, fitting] = (Object.hasOwn(DESTINATIONS, slug) && DESTINATIONS[slug]) || []
  if (fitting === type) return destination
  return OVERWRITTEN.includes(slug) ? undefined : 'response'
}
