'use client'

import { useMutation, type QueryClient } from '@tanstack/react-query'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { createBookingMutation } from '../api/queries/eventTypeQuery.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { callHost } from './utils/callHost.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** What {@link useCreateBooking} is given. */
export interface UseCreateBookingOptions {
  client: BookingClient
  /** The host's query client; one of our own when left out. */
  queryClient?: QueryClient | undefined
  onSuccess?: ((booking: CreatedBooking, request: BookingRequest) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * The mutation that books: sent once, never retried, never queued while offline.
 *
 * @returns the state of the latest call; `mutateAsync(request)` rejects with a {@link BookingError}
 */
export function useCreateBooking({ client, queryClient, onSuccess, onError }: UseCreateBookingOptions) {
  const own = useFormQueryClient(queryClient)
  return useMutation(
    {
      ...createBookingMutation(client),
      onSuccess: (booking, request) => callHost(() => onSuccess?.(booking, request)),
      onError: (error) => callHost(() => onError?.(error)),
    },
    own,
  )
}
