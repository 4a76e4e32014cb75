'use client'

import type { BookingClient } from '../../api/createBookingClient.js'
import { BookingError } from '../../api/errors/bookingError.js'
import { toBookings, type Booking, type CreatedBooking } from '../../contract/booking.js'
import type { RescheduleRequest } from '../../contract/rescheduleRequest.js'
import { useRescheduleBooking } from '../useRescheduleBooking.js'
import { useChangeRequest } from './useChangeRequest.js'

/** The booking to move, and its new time. */
export interface Rescheduling {
  booking: Booking
  /** The new start, ISO 8601 in UTC. */
  startUtc: string
  /** The visitor's reason, or `''` if no reason was given. */
  reason: string
}

/** Options of {@link useRescheduling}. */
export interface ReschedulingOptions {
  client: BookingClient
  onReschedule?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Moves one booking at a time to another time.
 *
 * @returns `change`, the state of the request; `reschedule(rescheduling, onSuccess)`, which calls
 *   `onSuccess` with the booking at its new time; and `clear`, which dismisses a failure
 */
export function useRescheduling({ client, onReschedule, onError }: ReschedulingOptions) {
  const { mutateAsync } = useRescheduleBooking({ client, onSuccess: onReschedule, onError })
  const { change, run, clear } = useChangeRequest()
  const reschedule = (rescheduling: Rescheduling, onSuccess: (moved: Booking[]) => void) =>
    run(async () => {
      const { uid } = rescheduling.booking
      const moved = toBookings(await mutateAsync({ uid, request: toRequest(rescheduling) }))
      if (!moved.length) throw new BookingError('unknown')
      return moved
    }, onSuccess)
  return { change, reschedule, clear }
}

function toRequest({ booking, startUtc, reason }: Rescheduling): RescheduleRequest {
  const { seatUid } = booking
  const reschedulingReason = reason.trim()
  // The server accepts no reason when a seat is moved. @source Cal.com API v2, reschedule of a seated booking
  return { start: startUtc, ...(seatUid ? { seatUid } : reschedulingReason && { reschedulingReason }) }
}
