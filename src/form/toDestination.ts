import type { BookingField } from '../contract/bookingField.js'
import type { FieldDestination } from '../fields/types.js'

/** Which slugs have a place of their own in the body, and which types may stand there. */
const DESTINATIONS: Record<string, { destination: FieldDestination; types: string[] }> = {
  name: { destination: 'name', types: ['name'] },
  splitName: { destination: 'name', types: ['splitName'] },
  email: { destination: 'email', types: ['email'] },
  attendeePhoneNumber: { destination: 'phoneNumber', types: ['phone'] },
  smsReminderNumber: { destination: 'smsReminderNumber', types: ['phone'] },
  guests: { destination: 'guests', types: ['multiemail'] },
  location: { destination: 'location', types: ['radioInput'] },
  lengthInMinutes: { destination: 'lengthInMinutes', types: ['lengthInMinutes'] },
  recurrenceCount: { destination: 'recurrenceCount', types: ['recurrenceCount'] },
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
  const own = Object.hasOwn(DESTINATIONS, slug) ? DESTINATIONS[slug] : undefined
  if (own?.types.includes(type)) return own.destination
  return OVERWRITTEN.includes(slug) ? undefined : 'response'
}
