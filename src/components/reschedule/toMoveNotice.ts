import type { BookingError } from '../../api/bookingError.js'
import type { Booking } from '../../contract/booking.js'
import type { AfterMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'
import type { NoticeText } from '../after/toCancelNotice.js'
import { isStanding } from '../isStanding.js'

interface Words {
  title: string
  text: string
}

const say = (tone: NoticeTone, { title, text }: Words, why?: string): NoticeText => ({ tone, title, texts: why ? [why, text] : [text] })

/**
 * What became of a move that was not confirmed, in our words.
 *
 * @param afterUnknown - an earlier attempt may have succeeded
 * @source recorded replies `reschedule-the-old-one-again`, `reschedule-cancelled`, `reschedule-to-a-taken-time`
 */
export function toMoveNotice(error: BookingError, afterUnknown: boolean, { reschedule, reasons, notices }: AfterMessages): NoticeText {
  const { kind, reason, serverMessage = '' } = error
  if (/rescheduled already/.test(serverMessage)) return say('info', reschedule.moved)
  if (/has been cancelled/.test(serverMessage)) return say('warning', reschedule.cancelled)
  if (kind === 'unknown') return say('info', reschedule.unknown)
  if (kind === 'offline') return say('info', notices.offline)
  if (kind === 'busy') return say('warning', reschedule.busy)
  if (kind === 'conflict') return afterUnknown ? say('info', reschedule.conflictAfterUnknown) : say('warning', reschedule.conflict, reason && reasons[reason])
  return say('danger', reschedule.refused)
}

/** Why a booking cannot be moved at all; `undefined` when it can. */
export function findMoveHindrance(bookings: readonly Booking[], seatUid: string | undefined, { reschedule }: AfterMessages): NoticeText | undefined {
  const [booking] = bookings
  if (bookings.some(isStanding)) {
    const isSeated = bookings.some(({ attendees }) => attendees.some((attendee) => attendee.seatUid))
    return isSeated && !seatUid ? say('warning', reschedule.seatMissing) : undefined
  }
  if (booking?.rescheduledToUid) return say('info', reschedule.moved)
  return say('warning', booking?.status === 'rejected' ? reschedule.rejected : reschedule.cancelled)
}
