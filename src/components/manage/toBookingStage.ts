import type { Booking } from '../../contract/booking.js'
import { isActive } from '../confirmation/bookingStatus.js'

/**
 * Where a booking is in its life. `moved`: another booking has replaced it. `past`: it has ended. `other`:
 * the server has a status that is not known.
 */
export type BookingStage = 'upcoming' | 'pending' | 'past' | 'cancelled' | 'rejected' | 'moved' | 'other'

/**
 * Returns the stage of a booking, or of a series as a whole: it is upcoming as long as one of its dates is.
 * A booking without a readable end counts as ended once it has started.
 *
 * @param nowMs - milliseconds since 1970
 */
export function toBookingStage(bookings: readonly Booking[], nowMs: number): BookingStage {
  const active = bookings.filter(isActive)
  const [first] = bookings
  if (!active.length) {
    if (bookings.some(({ rescheduledToUid }) => rescheduledToUid)) return 'moved'
    return first?.status === 'rejected' ? 'rejected' : 'cancelled'
  }
  const open = active.filter((booking) => !isOver(booking, nowMs))
  if (!open.length) return 'past'
  if (open.some(({ status }) => status === 'accepted')) return 'upcoming'
  return open.some(({ status }) => status === 'pending') ? 'pending' : 'other'
}

/** Whether a booking has ended. One whose times cannot be read has not. */
export function isOver({ start, end }: Booking, nowMs: number): boolean {
  return Date.parse(end ?? start ?? '') <= nowMs
}
