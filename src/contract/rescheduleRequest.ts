/**
 * The body of a request that moves a booking to another time. The server resets the length of the
 * booking to the event type's default, even if the visitor chose another length.
 *
 * @source Cal.com API v2, version 2024-08-13, `POST /v2/bookings/:uid/reschedule`
 */
export interface RescheduleRequest {
  /** ISO 8601 in UTC. */
  start: string
  reschedulingReason?: string | undefined
  /** The e-mail address of the person who moves the booking. */
  rescheduledBy?: string | undefined
  /** The seat to move; required for a seated booking. */
  seatUid?: string | undefined
  emailVerificationCode?: string | undefined
}
