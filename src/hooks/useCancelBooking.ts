'use client'

import { useMutation, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError, throwAsBookingError } from '../api/errors/bookingError.js'
import { noteSlotChange } from '../api/queries/slotChanges.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { CancelRequest } from '../contract/cancelRequest.js'
import { callHost } from './utils/callHost.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

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
export function useCancelBooking({ client, queryClient, onSuccess, onError }: UseCancelBookingOptions) {
  return useMutation<CreatedBooking, BookingError, { uid: string; request: CancelRequest }>(
    {
      mutationFn: async ({ uid, request }) => {
        if (client.cancelBooking) return client.cancelBooking(uid, request).catch(throwAsBookingError)
        throw new BookingError('setup', {}, 'The client has no cancelBooking, so nothing was sent.')
      },
      networkMode: 'always',
      retry: false,
      gcTime: 0,
      onSuccess: (booking) => {
        noteSlotChange()
        callHost(() => onSuccess?.(booking))
      },
      onError: (error) => callHost(() => onError?.(error)),
    },
    useFormQueryClient(queryClient),
  )
}
