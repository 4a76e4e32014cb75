/**
 * Moves a booking to another time. The server puts a chosen length back to the event type's own.
 *
 * @source Cal.com API v2, version 2024-08-13, `POST /v2/bookings/:uid/reschedule`
 */
export interface RescheduleRequest {
  /** ISO 8601 in UTC. */
  start: string
  reschedulingReason?: string | undefined
  /** The e-mail address of who moves it. */
  rescheduledBy?: string | undefined
  /** Of the seat that moves; a seated booking needs it. */
  seatUid?: string | undefined
  emailVerificationCode?: string | undefined
}
