import { queryOptions } from '@tanstack/react-query'
import { toBookings, type Booking } from '../../contract/booking.js'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import type { BookingClient } from '../createBookingClient.js'
import { BookingError, throwAsBookingError } from '../errors/bookingError.js'
import { fetchSlots, hasSlots } from './fetchSlots.js'

// These queries are not in `eventTypeQuery.ts`, because every form loads that file initially. This file
// is lazy-loaded with the picker and with the components that manage an existing booking.

/** The query for free slots. It is disabled while there is no `query`. */
export function slotsQuery(client: BookingClient, query: SlotsQuery | undefined) {
  return queryOptions<Slot[], BookingError>({
    queryKey: ['booking-form', 'slots', query],
    queryFn: async () => {
      if (query && hasSlots(client)) return fetchSlots(client, query).catch(throwAsBookingError)
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
    // A visitor who returns to the picker after a time was lost or booked must see what is free now.
    refetchOnMount: 'always',
    gcTime: 300_000,
  })
}

/**
 * The query for an existing booking. A booking is personal data, so it is removed from the cache when
 * the last component that shows it unmounts.
 */
export function bookingQuery(client: BookingClient, uid: string) {
  return queryOptions<Booking[], BookingError>({
    queryKey: ['booking-form', 'booking', uid],
    queryFn: async () => {
      if (!client.getBooking) {
        const sentence = 'The client has no getBooking, so no booking can be moved by its uid.'
        throw new BookingError('setup', {}, sentence)
      }
      const bookings = toBookings(await client.getBooking(uid).catch(throwAsBookingError))
      if (bookings.length) return bookings
      throw new BookingError('unknown', {}, 'getBooking returned no booking with a uid.')
    },
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}
