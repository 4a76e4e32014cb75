import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { CreatedBooking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { BookingError, toBookingError } from '../errors/bookingError.js'
import type { BookingClient } from '../createBookingClient.js'

/**
 * The mutation that books. Never paused and sent later, never retried, never kept: a booking is sent once, when its
 * visitor presses, or not at all.
 */
export function createBookingMutation(client: BookingClient) {
  return mutationOptions<CreatedBooking, BookingError, BookingRequest>({
    mutationFn: (request) => client.createBooking(request).catch(toBookingError),
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  })
}

/** The query for an event type. Asked once; whoever looks at the form asks again. */
export function eventTypeQuery(client: BookingClient, reference: EventTypeReference | undefined) {
  return queryOptions<EventType, BookingError>({
    queryKey: ['booking-form', 'event-type', reference],
    queryFn: async () => {
      if (reference && client.getEventType) return client.getEventType(reference).catch(toBookingError)
      throw new BookingError('setup', {}, 'The client has no getEventType. Give the event type itself.')
    },
    enabled: reference !== undefined,
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
  })
}
