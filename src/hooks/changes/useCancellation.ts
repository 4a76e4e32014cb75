'use client'

import type { BookingClient } from '../../api/createBookingClient.js'
import { BookingError } from '../../api/errors/bookingError.js'
import { toBookings, type Booking, type CreatedBooking } from '../../contract/booking.js'
import type { CancelRequest } from '../../contract/cancelRequest.js'
import { useCancelBooking } from '../useCancelBooking.js'
import { useChangeRequest } from './useChangeRequest.js'

/** The booking to cancel, and how. */
export interface Cancellation {
  booking: Booking
  /** Cancels the later dates of the series as well. */
  withLaterDates: boolean
  /** The visitor's reason, or `''` if no reason was given. */
  reason: string
}

/** Options of {@link useCancellation}. */
export interface CancellationOptions {
  client: BookingClient
  onCancel?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Cancels one booking at a time, and reports a booking as cancelled only if the server says so.
 *
 * @returns `change`, the state of the request, and `cancel(cancellation, onSuccess)`, which calls
 *   `onSuccess` with the bookings that are now cancelled
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
        if (!isAlreadyCancelled(error)) throw error
        if (await isMoved(booking, client)) throw new BookingError('refused', { reason: 'alreadyMoved' })
        return [booking]
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
 * Returns the bookings that a reply reports as cancelled. A booking without a status counts as
 * cancelled. For a seat, the reply is not checked: the booking of the other attendees stays as it is,
 * so its status says nothing about the seat.
 *
 * @throws BookingError of kind `unknown` if the reply does not report the booking itself as cancelled
 */
function toCancelled({ booking }: Cancellation, reply: CreatedBooking): Booking[] {
  if (booking.seatUid) return [booking]
  const cancelled = toBookings(reply).filter(({ status = 'cancelled' }) => status === 'cancelled')
  if (!cancelled.some(({ uid }) => uid === booking.uid)) throw new BookingError('unknown')
  return cancelled
}

/**
 * Whether the server refused because the booking is already cancelled. This counts as a success,
 * because nothing is left to cancel: an earlier request may have succeeded although its reply was lost.
 *
 * @source recorded replies `cancel-twice` and `cancel-seated-again`
 */
function isAlreadyCancelled(error: unknown): boolean {
  return error instanceof BookingError && error.reason === 'alreadyCancelled'
}

/**
 * Whether another booking has replaced this one, for example in another tab. The server calls it cancelled
 * too, but the visitor is still expected. Without a reply, the word of the server counts.
 */
async function isMoved({ uid }: Booking, client: BookingClient): Promise<boolean> {
  const found = await client.getBooking?.(uid).catch(() => undefined)
  return toBookings(found).some((one) => one.uid === uid && !!one.rescheduledToUid)
}
