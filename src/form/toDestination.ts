import type { BookingField } from '../contract/bookingField.js'
import type { FieldDestination } from '../fields/types.js'

/** Which slugs have a place of their own in the body, and which type may stand there. */
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

/** Slugs whose response the server overwrites with the value from the top of the body. */
const OVERWRITTEN = ['name', 'email', 'attendeePhoneNumber', 'guests', 'location']

/**
 * Where a field's answer goes in the body.
 *
 * @returns the destination; `undefined` when the slug is reserved and the type does not fit it: the server would
 *   overwrite the answer in silence
 * @source Cal.com API v2, December 2025: recorded verdicts of the group `reserved slug`
 */
export function toDestination({ slug, type }: BookingField): FieldDestination | undefined {
  const [destination, fitting] = (Object.hasOwn(DESTINATIONS, slug) && DESTINATIONS[slug]) || []
  if (fitting === type) return destination
  return OVERWRITTEN.includes(slug) ? undefined : 'response'
}
