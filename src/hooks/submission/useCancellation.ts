'use client'

import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { Booking, CreatedBooking } from '../../contract/booking.js'
import type { CancelRequest } from '../../contract/cancelRequest.js'
import { useAttempt } from './useAttempt.js'
import { useCancelBooking } from '../useCancelBooking.js'

/** What is to be cancelled. */
export interface Cancellation {
  booking: Booking
  /** The dates of the series after it as well. */
  rest: boolean
  /** `''` for none. */
  reason: string
}

/** What a cancellation needs, and whom it tells. */
export interface CancellationOptions {
  client: BookingClient
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Cancels one booking at a time, and says which are cancelled only when the server does.
 *
 * @returns `attempt`, where it stands, and `cancel`, whose `done` is given the bookings that are cancelled now
 */
export function useCancellation({ client, onCancel, onError }: CancellationOptions) {
  const { mutateAsync } = useCancelBooking({ client, onSuccess: onCancel, onError })
  const { attempt, run } = useAttempt()
  const cancel = (asked: Cancellation, done: (cancelled: Booking[]) => void) =>
    run(async () => {
      const { booking } = asked
      try {
        return toCancelled(asked, await mutateAsync({ uid: booking.uid, request: toRequest(asked) }))
      } catch (error) {
        if (isCancelledAlready(error)) return [booking]
        throw error
      }
    }, done)
  return { attempt, cancel }
}

function toRequest({ booking, rest, reason }: Cancellation): CancelRequest {
  const { seatUid } = booking
  const cancellationReason = reason.trim()
  return {
    ...(cancellationReason && { cancellationReason }),
    ...(seatUid && { seatUid }),
    ...(rest && { cancelSubsequentBookings: true }),
  }
}

/** A seat that is given back leaves the booking of the others as it is; else the server must call it cancelled. */
function toCancelled({ booking }: Cancellation, reply: CreatedBooking): Booking[] {
  if (booking.seatUid) return [booking]
  const cancelled = [reply].flat().filter(({ status = 'cancelled' }) => status === 'cancelled')
  if (!cancelled.some(({ uid }) => uid === booking.uid)) throw new BookingError('unknown')
  return cancelled
}

/**
 * A no that means yes: there is nothing left to cancel, perhaps since an earlier attempt whose answer was lost.
 *
 * @source recorded replies `cancel-twice` and `cancel-seated-again`
 */
function isCancelledAlready(error: unknown): boolean {
  return error instanceof BookingError && error.reason === 'alreadyCancelled'
}
