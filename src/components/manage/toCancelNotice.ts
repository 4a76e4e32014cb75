import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookedMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'

/** Content of a `Notice`. */
export interface NoticeText {
  tone: NoticeTone
  title: string
  texts: string[]
}

/** Returns the content of a notice. The text of the reason, if known, comes first. */
export function toNotice(
  tone: NoticeTone,
  { title, text }: { title: string; text: string },
  reasonText?: string,
): NoticeText {
  return { tone, title, texts: reasonText ? [reasonText, text] : [text] }
}

/** Returns the notice for a failed cancellation. Texts of the server are never shown. */
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
