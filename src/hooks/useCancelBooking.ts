'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError } from '../api/errors/bookingError.js'
import { noteSlotChange } from '../api/queries/slotChanges.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { CancelRequest } from '../contract/cancelRequest.js'
import { useBookingMutation } from './utils/useBookingMutation.js'

/** Options of {@link useCancelBooking}. */
export interface UseCancelBookingOptions {
  client: BookingClient
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
  onSuccess?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Returns the mutation that cancels a booking. The request is sent once: it is never retried, and never
 * paused while offline.
 *
 * @returns the mutation of react-query; `mutateAsync({ uid, request })` rejects with a {@link BookingError}
 */
export function useCancelBooking({ client, onSuccess, ...options }: UseCancelBookingOptions) {
  return useBookingMutation<{ uid: string; request: CancelRequest }>(
    async ({ uid, request }) => {
      if (client.cancelBooking) return client.cancelBooking(uid, request)
      throw new BookingError('setup', {}, 'The client has no cancelBooking, so nothing was sent.')
    },
    {
      ...options,
      onSuccess: (booking) => {
        noteSlotChange()
        onSuccess?.(booking)
      },
    },
  )
}
