import { queryOptions } from '@tanstack/react-query'
import { toBookings, type Booking } from '../../contract/booking.js'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import type { BookingClient } from '../createBookingClient.js'
import { BookingError, throwAsBookingError } from '../errors/bookingError.js'
import { fetchSlots, hasSlots } from './fetchSlots.js'
import { toStaleTime } from './slotChanges.js'

// These queries are not in `eventTypeQuery.ts`, because every form loads that file initially. This file
// is lazy-loaded with the picker and with the components that manage an existing booking.

/**
 * The query for free slots. It is disabled while there is no `query`. Slots are stale after a
 * minute, or when this page has booked, moved or cancelled.
 *
 * @param mustRefetch - whether slots are fetched on mount even if they are fresh
 */
export function slotsQuery(client: BookingClient, query: SlotsQuery | undefined, mustRefetch = false) {
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
    staleTime: toStaleTime(),
    refetchOnMount: mustRefetch ? 'always' : true,
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
        const sentence = 'The client has no getBooking, so no booking can be found by its uid.'
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
