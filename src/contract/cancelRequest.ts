/**
 * The body of a request that cancels a booking.
 *
 * @source Cal.com API v2, version 2024-08-13, `POST /v2/bookings/:uid/cancel`
 */
export interface CancelRequest {
  cancellationReason?: string | undefined
  /** The seat to cancel; required for a seated booking. */
  seatUid?: string | undefined
  /** If the booking is an occurrence of a series, also cancels all later occurrences. */
  cancelSubsequentBookings?: boolean | undefined
}
