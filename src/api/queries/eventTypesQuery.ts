import { queryOptions } from '@tanstack/react-query'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeOwner } from '../../contract/eventTypeReference.js'
import type { BookingClient } from '../createBookingClient.js'
import { BookingError, throwAsBookingError } from '../errors/bookingError.js'

/** The query for the public event types of a user. A failed request is not retried automatically. */
export function eventTypesQuery(client: BookingClient, owner: EventTypeOwner) {
  return queryOptions<EventType[], BookingError>({
    queryKey: ['booking-form', 'event-types', owner.username, owner.organizationSlug],
    queryFn: async () => {
      if (client.getEventTypes) return client.getEventTypes(owner).catch(throwAsBookingError)
      throw new BookingError('setup', {}, 'The client has no getEventTypes, so no event types can be listed.')
    },
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
  })
}
