import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookedMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'

/** What a notice says. */
export interface NoticeText {
  tone: NoticeTone
  title: string
  texts: string[]
}

/** The content of a notice: `why` comes first where a reason is known. */
export function toNotice(
  tone: NoticeTone,
  { title, text }: { title: string; text: string },
  why?: string,
): NoticeText {
  return { tone, title, texts: why ? [why, text] : [text] }
}

/** What became of a cancellation that was not confirmed, in our words. */
export function toCancelNotice(
  { kind, reason }: BookingError,
  { cancel, notices }: BookedMessages,
): NoticeText {
  if (kind === 'unknown') return toNotice('info', cancel.unknown)
  if (kind === 'offline') return toNotice('info', notices.offline)
  if (kind === 'busy') return toNotice('warning', cancel.busy)
  if (reason === 'notFound') return toNotice('danger', cancel.refused, cancel.notFound)
  if (reason === 'cancelDisabled') return toNotice('danger', cancel.refused, cancel.notAllowed)
  return toNotice('danger', cancel.refused)
}
