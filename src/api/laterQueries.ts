import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { CreatedBooking } from '../contract/booking.js'
import type { CancelRequest } from '../contract/cancelRequest.js'
import type { RescheduleRequest } from '../contract/rescheduleRequest.js'
import { BookingError } from './bookingError.js'
import type { BookingClient } from './createBookingClient.js'
import { rethrow } from './rethrow.js'

// Apart from `queries.ts`, which every form loads at first: these are for bookings that there are already.

/** A change of a booking: which one, and what is asked of it. */
export interface BookingChange<Request> {
  uid: string
  request: Request
}

/** The mutation that cancels; sent once, as a booking is. */
export function cancelBookingMutation(client: BookingClient) {
  return mutationOptions<CreatedBooking, BookingError, BookingChange<CancelRequest>>({
    mutationFn: async ({ uid, request }) => {
      if (client.cancelBooking) return client.cancelBooking(uid, request).catch(rethrow)
      throw new BookingError('setup', {}, 'The client has no cancelBooking, so nothing was sent.')
    },
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  })
}

/** The mutation that moves a booking to another time; sent once, as a booking is. */
export function rescheduleBookingMutation(client: BookingClient) {
  return mutationOptions<CreatedBooking, BookingError, BookingChange<RescheduleRequest>>({
    mutationFn: async ({ uid, request }) => {
      if (client.rescheduleBooking) return client.rescheduleBooking(uid, request).catch(rethrow)
      throw new BookingError('setup', {}, 'The client has no rescheduleBooking, so nothing was sent.')
    },
    networkMode: 'always',
    retry: false,
    gcTime: 0,
  })
}

/** The query for a booking that exists. Personal data: not kept longer than it is looked at. */
export function bookingQuery(client: BookingClient, uid: string) {
  return queryOptions<CreatedBooking, BookingError>({
    queryKey: ['booking-form', 'booking', uid],
    queryFn: async () => {
      if (client.getBooking) return client.getBooking(uid).catch(rethrow)
      throw new BookingError('setup', {}, 'The client has no getBooking, so no booking can be moved by its uid.')
    },
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}
