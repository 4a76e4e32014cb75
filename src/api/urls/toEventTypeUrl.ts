import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { BookingError } from '../errors/bookingError.js'

/**
 * Builds the URL of an event type. Without credentials, only event types of users can be fetched.
 *
 * @throws BookingError of kind `setup` if the reference needs credentials and there are none, or if the
 *   API has no route for the reference
 * @source Cal.com API v2, event types 2024-06-14; the query parameters have other names than the keys
 *   of a booking request
 */
export function toEventTypeUrl(
  apiUrl: string,
  reference: EventTypeReference,
  hasCredentials: boolean,
): string {
  if ('username' in reference) {
    const query = new URLSearchParams({ username: reference.username, eventSlug: reference.eventTypeSlug })
    if (reference.organizationSlug) query.set('orgSlug', reference.organizationSlug)
    return `${apiUrl}/event-types?${query}`
  }
  const fix =
    'Give the form the event type itself instead of a reference, or a client whose getEventType can fetch it.'
  if ('teamSlug' in reference)
    throw new BookingError('setup', {}, `The API has no route to a team's event type by slug. ${fix}`)
  if (!hasCredentials)
    throw new BookingError(
      'setup',
      {},
      `An event type can be fetched by id only with credentials, which do not belong in a browser. ${fix}`,
    )
  return `${apiUrl}/event-types/${reference.eventTypeId}`
}
