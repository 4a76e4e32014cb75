'use client'

import type { QueryClient } from '@tanstack/react-query'
import type { BookingClient } from '../api/createBookingClient.js'
import { BookingError } from '../api/errors/bookingError.js'
import { noteSlotChange } from '../api/queries/slotChanges.js'
import type { CreatedBooking } from '../contract/booking.js'
import type { RescheduleRequest } from '../contract/rescheduleRequest.js'
import { useBookingMutation } from './utils/useBookingMutation.js'

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
export function useRescheduleBooking({ client, onSuccess, ...options }: UseRescheduleBookingOptions) {
  return useBookingMutation<{ uid: string; request: RescheduleRequest }>(
    async ({ uid, request }) => {
      if (client.rescheduleBooking) return client.rescheduleBooking(uid, request)
      throw new BookingError('setup', {}, 'The client has no rescheduleBooking, so nothing was sent.')
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
