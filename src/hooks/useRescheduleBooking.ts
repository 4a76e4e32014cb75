'use client'

import { useMutation, type QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError, throwAsBookingError } from '../api/errors/bookingError.js'
import { noteSlotChange } from '../api/queries/slotChanges.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { RescheduleRequest } from '../contract/rescheduleRequest.js'
import { callHost } from './utils/callHost.js'
import { useFormQueryClient } from './utils/useFormQueryClient.js'

/** Options of {@link useRescheduleBooking}. */
export interface UseRescheduleBookingOptions {
  client: BookingClient
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
  /** Called with the booking at its new time. The moved booking has a new uid. */
  onSuccess?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Returns the mutation that moves a booking to another time. The request is sent once: it is never
 * retried, and never paused while offline.
 *
 * @returns the mutation of react-query; `mutateAsync({ uid, request })` rejects with a {@link BookingError}
 */
export function useRescheduleBooking(options: UseRescheduleBookingOptions) {
  const { client, queryClient, onSuccess, onError } = options
  return useMutation<CreatedBooking, BookingError, { uid: string; request: RescheduleRequest }>(
    {
      mutationFn: async ({ uid, request }) => {
        if (client.rescheduleBooking) return client.rescheduleBooking(uid, request).catch(throwAsBookingError)
        throw new BookingError('setup', {}, 'The client has no rescheduleBooking, so nothing was sent.')
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
