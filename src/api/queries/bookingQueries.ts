import { mutationOptions, queryOptions } from '@tanstack/react-query'
import type { CreatedBooking } from '../../contract/booking.js'
import type { CancelRequest } from '../../contract/cancelRequest.js'
import type { RescheduleRequest } from '../../contract/rescheduleRequest.js'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import { BookingError, toBookingError } from '../errors/bookingError.js'
import type { BookingClient } from '../createBookingClient.js'

// Apart from `queries.ts`, which every form loads at first: these are for choosing a time, and for
// bookings that there are already.

/** The query for free times. */
export function slotsQuery(client: BookingClient, query: SlotsQuery | undefined) {
  return queryOptions<Slot[], BookingError>({
    queryKey: ['booking-form', 'slots', query],
    queryFn: async () => {
      if (query && client.getSlots) return client.getSlots(query).catch(toBookingError)
      throw new BookingError(
        'setup',
        {},
        'The client has no getSlots. Give a start, or a client that has it.',
      )
    },
    enabled: query !== undefined,
    networkMode: 'always',
    retry: (count, { kind }) => count < 2 && (kind === 'unknown' || kind === 'busy'),
    refetchOnWindowFocus: false,
    staleTime: 60_000,
    // Who comes back to the choice, after a time was lost or booked, sees what is free now.
    refetchOnMount: 'always',
    gcTime: 300_000,
  })
}

/** A change of a booking: which one, and what is asked of it. */
export interface BookingChange<Request> {
  uid: string
  request: Request
}

/** The mutation that cancels; sent once, as a booking is. */
export function cancelBookingMutation(client: BookingClient) {
  return mutationOptions<CreatedBooking, BookingError, BookingChange<CancelRequest>>({
    mutationFn: async ({ uid, request }) => {
      if (client.cancelBooking) return client.cancelBooking(uid, request).catch(toBookingError)
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
      if (client.rescheduleBooking) return client.rescheduleBooking(uid, request).catch(toBookingError)
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
      if (client.getBooking) return client.getBooking(uid).catch(toBookingError)
      throw new BookingError(
        'setup',
        {},
        'The client has no getBooking, so no booking can be moved by its uid.',
      )
    },
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}
