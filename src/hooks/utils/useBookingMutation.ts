import { useMutation, type QueryClient } from '@tanstack/react-query'
import { throwAsBookingError, type BookingError } from '../../api/errors/bookingError.js'
import type { CreatedBooking } from '../../contract/booking.js'
import { callHost } from './callHost.js'
import { useFormQueryClient } from './useFormQueryClient.js'

/** Options that the three mutations of bookings share. */
export interface BookingMutationOptions<Variables> {
  /** The host's query client. @defaultValue a separate one for this form */
  queryClient?: QueryClient | undefined
  onSuccess?: ((booking: CreatedBooking, variables: Variables) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Returns a mutation that calls `send` once for each `mutate`: it is never retried, never paused while
 * offline, and never kept in the cache, because a second request could book or change a second time.
 *
 * @returns the mutation of react-query; `mutateAsync` rejects with a {@link BookingError}
 */
export function useBookingMutation<Variables>(
  send: (variables: Variables) => Promise<CreatedBooking>,
  { queryClient, onSuccess, onError }: BookingMutationOptions<Variables>,
) {
  return useMutation<CreatedBooking, BookingError, Variables>(
    {
      mutationFn: (variables) => send(variables).catch(throwAsBookingError),
      networkMode: 'always',
      retry: false,
      gcTime: 0,
      onSuccess: (booking, variables) => callHost(() => onSuccess?.(booking, variables)),
      onError: (error) => callHost(() => onError?.(error)),
    },
    useFormQueryClient(queryClient),
  )
}
