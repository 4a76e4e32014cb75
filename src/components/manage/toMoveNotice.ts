import type { BookingError } from '../../api/errors/bookingError.js'
import type { Booking } from '../../contract/booking.js'
import type { BookedMessages } from '../../messages/types.js'
import { isActive } from '../confirmation/bookingStatus.js'
import { toNotice, type NoticeText } from './toCancelNotice.js'

/**
 * Returns the notice for a failed move. Error texts from the server are never shown to the visitor.
 *
 * @param afterUnknown - whether an earlier attempt had an unknown outcome and may have succeeded
 */
export function toMoveNotice(
  error: BookingError,
  afterUnknown: boolean,
  { reschedule, reasons, notices }: BookedMessages,
): NoticeText {
  const { kind, reason } = error
  if (reason === 'alreadyMoved') return toNotice('info', reschedule.moved)
  if (reason === 'alreadyCancelled') return toNotice('warning', reschedule.cancelled)
  if (kind === 'unknown') return toNotice('info', reschedule.unknown)
  if (kind === 'offline') return toNotice('info', notices.offline)
  if (kind === 'busy') return toNotice('warning', reschedule.busy)
  if (kind === 'conflict')
    return afterUnknown
      ? toNotice('info', reschedule.conflictAfterUnknown)
      : toNotice('warning', reschedule.conflict, reason && reasons[reason])
  return toNotice('danger', reschedule.refused)
}

/** Returns a notice that says why a booking cannot be moved, or `undefined` if it can. */
export function findMoveHindrance(
  bookings: readonly Booking[],
  seatUid: string | undefined,
  { reschedule }: BookedMessages,
): NoticeText | undefined {
  const [booking] = bookings
  if (bookings.some(isActive)) {
    const isSeated = bookings.some(({ attendees }) => attendees.some((attendee) => attendee.seatUid))
    return isSeated && !seatUid ? toNotice('warning', reschedule.seatMissing) : undefined
  }
  if (booking?.rescheduledToUid) return toNotice('info', reschedule.moved)
  return toNotice('warning', booking?.status === 'rejected' ? reschedule.rejected : reschedule.cancelled)
}
