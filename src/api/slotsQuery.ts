import { queryOptions } from '@tanstack/react-query'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { BookingError } from './bookingError.js'
import type { BookingClient } from './createBookingClient.js'
import { rethrow } from './queries.js'

/**
 * The query for free times; its key holds all that changes the answer. Times go out of date: what is a minute old is
 * asked again, what is five minutes old is forgotten. Apart from the other queries, which a form loads at first.
 */
export function slotsQuery(client: BookingClient, query: SlotsQuery | undefined) {
  return queryOptions<Slot[], BookingError>({
    queryKey: ['booking-form', 'slots', query],
    queryFn: async () => {
      if (query && client.getSlots) return client.getSlots(query).catch(rethrow)
      throw new BookingError('setup', {}, 'The client has no getSlots. Give a start, or a client that has it.')
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
