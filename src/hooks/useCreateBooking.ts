'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import type { BookingError } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { useBookingMutation } from './utils/useBookingMutation.js'

/** Options of {@link useCreateBooking}. */
export interface UseCreateBookingOptions {
  client: BookingClient
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
  onSuccess?: ((booking: CreatedBooking, request: BookingRequest) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Returns the mutation that books. The request is sent once: it is never retried, never paused while
 * offline, and never kept in the cache.
 *
 * @returns the mutation of react-query; `mutateAsync(request)` rejects with a {@link BookingError}
 */
export function useCreateBooking(options: UseCreateBookingOptions) {
  return useBookingMutation<BookingRequest>((request) => options.client.createBooking(request), options)
}
