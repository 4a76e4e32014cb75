import { queryOptions } from '@tanstack/react-query'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import type { BookingClient } from '../createBookingClient.js'
import { BookingError, throwAsBookingError } from '../errors/bookingError.js'

/**
 * The query for an event type. The event type is fetched once. A failed request is never retried
 * automatically, because the form offers the visitor a retry.
 */
export function eventTypeQuery(client: BookingClient, reference: EventTypeReference | undefined) {
  return queryOptions<EventType, BookingError>({
    queryKey: ['booking-form', 'event-type', reference],
    queryFn: async () => {
      if (reference && client.getEventType) return client.getEventType(reference).catch(throwAsBookingError)
      throw new BookingError('setup', {}, 'The client has no getEventType. Pass a definition.')
    },
    enabled: reference !== undefined,
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
  })
}
