'use client'

import { useMutation, type QueryClient } from '@tanstack/react-query'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { cancelBookingMutation } from '../api/queries/bookingQueries.js'
import type { CreatedBooking } from '../contract/booking.js'
import { callHost } from './utils/callHost.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** What {@link useCancelBooking} is given. */
export interface UseCancelBookingOptions {
  client: BookingClient
  /** The host's query client; one of our own when left out. */
  queryClient?: QueryClient | undefined
  onSuccess?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * The mutation that cancels a booking: sent once, never retried, never queued while offline.
 *
 * @returns the state of the latest call; `mutateAsync({ uid, request })` rejects with a {@link BookingError}
 */
export function useCancelBooking({ client, queryClient, onSuccess, onError }: UseCancelBookingOptions) {
  const own = useFormQueryClient(queryClient)
  return useMutation(
    {
      ...cancelBookingMutation(client),
      onSuccess: (booking) => callHost(() => onSuccess?.(booking)),
      onError: (error) => callHost(() => onError?.(error)),
    },
    own,
  )
}
