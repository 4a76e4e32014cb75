'use client'

import { useQuery, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { BookingError } from '../../api/errors/bookingError.js'
import {
  managedBookingQuery,
  type ManagedBooking,
  type ManagedBookingId,
} from '../../api/queries/managedBookingQuery.js'
import { useFormQueryClient } from '../utils/useFormQueryClient.js'

/** Result of {@link useManagedBooking}. */
export type ManagedBookingState =
  | { status: 'loading' }
  | ({ status: 'ready' } & ManagedBooking)
  | { status: 'failed'; error: BookingError; retry: () => void }

/** Fetches a booking by its uid, or by the uid of the visitor's own seat in it. */
export function useManagedBooking(
  client: BookingClient,
  id: ManagedBookingId,
  queryClient?: QueryClient,
): ManagedBookingState {
  const query = useQuery(managedBookingQuery(client, id), useFormQueryClient(queryClient))
  if (query.data) return { status: 'ready', ...query.data }
  if (query.isError && !query.isFetching)
    return { status: 'failed', error: query.error, retry: () => void query.refetch() }
  return { status: 'loading' }
}
