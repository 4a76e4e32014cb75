import type { Booking } from '../../contract/booking.js'

/** Whether a booking takes place, or may yet. */
export function isStanding({ status }: Booking): boolean {
  return status !== 'cancelled' && status !== 'rejected'
}
