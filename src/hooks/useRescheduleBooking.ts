'use client'

import { useMutation, type QueryClient } from '@tanstack/react-query'
import type { BookingError } from '../api/errors/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'
import { rescheduleBookingMutation } from '../api/queries/bookingQueries.js'
import type { CreatedBooking } from '../contract/booking.js'
import { callHost } from './utils/callHost.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** What {@link useRescheduleBooking} is given. */
export interface UseRescheduleBookingOptions {
  client: BookingClient
  /** The host's query client; one of our own when left out. */
  queryClient?: QueryClient | undefined
  /** The booking at its new time; it has a uid of its own. */
  onSuccess?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * The mutation that moves a booking to another time: sent once, never retried, never queued while offline.
 *
 * @returns the state of the latest call; `mutateAsync({ uid, request })` rejects with a {@link BookingError}
 */
export function useRescheduleBooking({
  client,
  queryClient,
  onSuccess,
  onError,
}: UseRescheduleBookingOptions) {
  const own = useFormQueryClient(queryClient)
  return useMutation(
    {
      ...rescheduleBookingMutation(client),
      onSuccess: (booking) => callHost(() => onSuccess?.(booking)),
      onError: (error) => callHost(() => onError?.(error)),
    },
    own,
  )
}
