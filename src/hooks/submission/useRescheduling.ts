'use client'

import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'
import type { Booking, CreatedBooking } from '../../contract/booking.js'
import type { RescheduleRequest } from '../../contract/rescheduleRequest.js'
import { useAttempt } from './useAttempt.js'
import { useRescheduleBooking } from '../useRescheduleBooking.js'

/** What is to be moved, and where to. */
export interface Move {
  booking: Booking
  /** ISO 8601 in UTC. */
  startUtc: string
  /** `''` for none. */
  reason: string
}

/** What a move needs, and whom it tells. */
export interface ReschedulingOptions {
  client: BookingClient
  onReschedule?: ((booking: CreatedBooking) => void) | undefined
  onError?: ((error: BookingError) => void) | undefined
}

/**
 * Moves one booking at a time to another time.
 *
 * @returns `attempt`, where it stands; `move`, whose `done` is given the booking at its new time; `clear`, which forgets
 *   what came of the last attempt
 */
export function useRescheduling({ client, onReschedule, onError }: ReschedulingOptions) {
  const { mutateAsync } = useRescheduleBooking({ client, onSuccess: onReschedule, onError })
  const { attempt, run, clear } = useAttempt()
  const move = (asked: Move, done: (moved: Booking[]) => void) =>
    run(async () => [await mutateAsync({ uid: asked.booking.uid, request: toRequest(asked) })].flat(), done)
  return { attempt, move, clear }
}

function toRequest({ booking, startUtc, reason }: Move): RescheduleRequest {
  const { seatUid } = booking
  const reschedulingReason = reason.trim()
  // The server takes no reason for a seat. @source Cal.com API v2, reschedule of a seated booking
  return { start: startUtc, ...(seatUid ? { seatUid } : reschedulingReason && { reschedulingReason }) }
}
