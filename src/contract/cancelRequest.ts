/**
 * Cancels a booking.
 *
 * @source Cal.com API v2, version 2024-08-13, `POST /v2/bookings/:uid/cancel`
 */
export interface CancelRequest {
  cancellationReason?: string | undefined
  /** Of the seat that is given back; a seated booking needs it. */
  seatUid?: string | undefined
  /** For a booking of a series: those after it as well. */
  cancelSubsequentBookings?: boolean | undefined
}
