import type { Booking } from '../../contract/booking.js'

/** Returns the bookings sorted by start, as a new array. A booking without a start comes last. */
export function sortByStart(bookings: readonly Booking[]): Booking[] {
  return [...bookings].sort((one, other) => toMs(one) - toMs(other))
}

function toMs({ start }: Booking): number {
  // The difference of two infinite numbers would be NaN.
  return Date.parse(start ?? '') || Number.MAX_SAFE_INTEGER
}

/** Whether a booking is neither cancelled nor rejected. An unknown status counts as active. */
export function isActive({ status }: Booking): boolean {
  return status !== 'cancelled' && status !== 'rejected'
}

/** Whether a booking is accepted, or waits for the organizer. False if the status is unknown. */
export function isBookedOrPending({ status }: Booking): boolean {
  return status === 'accepted' || status === 'pending'
}
