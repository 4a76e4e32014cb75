import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { BookingError } from '../errors/bookingError.js'

/**
 * The address an event type is fetched from. Only those of a user can be had without credentials.
 *
 * @throws BookingError of kind `setup` when the reference needs credentials and there are none, or has no route
 * @source Cal.com API v2, event types 2024-06-14; the query names differ from those of a booking
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
    'Give the form the event type itself instead of its name, or a client whose getEventType can fetch it.'
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
