'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { bookingQuery } from '../api/queries/bookingQueries.js'
import type { CreatedBooking } from '../contract/booking.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** A booking on its way, here, or not to be had. */
export type BookingState =
  | { status: 'loading' }
  | { status: 'ready'; booking: CreatedBooking }
  | { status: 'failed'; error: BookingError; retry: () => void }

/** A booking that exists, by its uid: one, or the dates of a series. */
export function useExistingBooking(
  client: BookingClient,
  uid: string,
  queryClient?: QueryClient,
): BookingState {
  const own = useFormQueryClient(queryClient)
  const query = useQuery(bookingQuery(client, uid), own)
  if (query.data) return { status: 'ready', booking: query.data }
  if (query.isError && !query.isFetching)
    return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  return { status: 'loading' }
}
