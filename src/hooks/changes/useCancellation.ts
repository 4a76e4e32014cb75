'use client'

import type { BookingClient } from '../../api/createBookingClient.js'
import { BookingError } from '../../api/errors/bookingError.js'
import type { Booking, CreatedBooking } from '../../contract/booking.js'
import type { CancelRequest } from '../../contract/cancelRequest.js'
import { useCancelBooking } from '../useCancelBooking.js'
import { useChangeRequest } from './useChangeRequest.js'

/** What to cancel. */
export interface Cancellation {
  booking: Booking
  /** Cancels the later dates of the series as well. */
  withLaterDates: boolean
  /** `''` for none. */
  reason: string
}

/** Options of {@link useCancellation}. */
export interface CancellationOptions {
  client: BookingClient
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Cancels one booking at a time, and reports as cancelled only what the server says is cancelled.
 *
 * @returns `change`, its state; `cancel(cancellation, onSuccess)`, whose `onSuccess` gets the bookings
 *   that are cancelled now
 */
export function useCancellation({ client, onCancel, onError }: CancellationOptions) {
  const { mutateAsync } = useCancelBooking({ client, onSuccess: onCancel, onError })
  const { change, run } = useChangeRequest()
  const cancel = (cancellation: Cancellation, onSuccess: (cancelled: Booking[]) => void) =>
    run(async () => {
      const { booking } = cancellation
      try {
        const reply = await mutateAsync({ uid: booking.uid, request: toRequest(cancellation) })
        return toCancelled(cancellation, reply)
      } catch (error) {
        if (isAlreadyCancelled(error)) return [booking]
        throw error
      }
    }, onSuccess)
  return { change, cancel }
}

function toRequest({ booking, withLaterDates, reason }: Cancellation): CancelRequest {
  const { seatUid } = booking
  const cancellationReason = reason.trim()
  return {
    ...(cancellationReason && { cancellationReason }),
    ...(seatUid && { seatUid }),
    ...(withLaterDates && { cancelSubsequentBookings: true }),
  }
}

/**
 * A cancelled seat leaves the booking of the others as it is; any other booking must be named as cancelled.
 */
function toCancelled({ booking }: Cancellation, reply: CreatedBooking): Booking[] {
  if (booking.seatUid) return [booking]
  const cancelled = [reply].flat().filter(({ status = 'cancelled' }) => status === 'cancelled')
  if (!cancelled.some(({ uid }) => uid === booking.uid)) throw new BookingError('unknown')
  return cancelled
}

/**
 * A refusal that is a success: nothing is left to cancel, perhaps since an earlier request whose reply was
 * lost.
 *
 * @source recorded replies `cancel-twice` and `cancel-seated-again`
 */
function isAlreadyCancelled(error: unknown): boolean {
  return error instanceof BookingError && error.reason === 'alreadyCancelled'
}
