'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import type { BookingError } from '../api/errors/bookingError.js'
import { bookingQuery } from '../api/queries/bookingQueries.js'
import type { Booking } from '../contract/booking.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** Result of {@link useExistingBooking}. */
export type ExistingBookingState =
  | { status: 'loading' }
  | { status: 'ready'; bookings: Booking[] }
  | { status: 'failed'; error: BookingError; retry: () => void }

/** Fetches a booking by its uid. For a series, the result holds all dates of the series. */
export function useExistingBooking(
  client: BookingClient,
  uid: string,
  queryClient?: QueryClient,
): ExistingBookingState {
  const query = useQuery(bookingQuery(client, uid), useFormQueryClient(queryClient))
  if (query.data) return { status: 'ready', bookings: query.data }
  if (query.isError && !query.isFetching) {
    return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  }
  return { status: 'loading' }
}
