import type { Booking } from '../../contract/booking.js'
import type { AfterMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'
import type { NoticeText } from './toCancelNotice.js'
import { isStanding } from '../confirmation/isStanding.js'

const say = (tone: NoticeTone, { title, text }: { title: string; text: string }): NoticeText => ({
  tone,
  title,
  texts: [text],
})

/** Why a booking cannot be moved at all; `undefined` when it can. */
export function findMoveHindrance(
  bookings: readonly Booking[],
  seatUid: string | undefined,
  { reschedule }: AfterMessages,
): NoticeText | undefined {
  const [booking] = bookings
  if (bookings.some(isStanding)) {
    const isSeated = bookings.some(({ attendees }) => attendees.some((attendee) => attendee.seatUid))
    return isSeated && !seatUid ? say('warning', reschedule.seatMissing) : undefined
  }
  if (booking?.rescheduledToUid) return say('info', reschedule.moved)
  return say('warning', booking?.status === 'rejected' ? reschedule.rejected : reschedule.cancelled)
}
