import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookedMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'

/** Content of a `Notice`. */
export interface NoticeText {
  tone: NoticeTone
  title: string
  texts: string[]
}

/** Returns the content of a notice. If `reasonText` is given, it comes before the general text. */
export function toNotice(
  tone: NoticeTone,
  { title, text }: { title: string; text: string },
  reasonText?: string,
): NoticeText {
  return { tone, title, texts: reasonText ? [reasonText, text] : [text] }
}

/**
 * Returns the notice for a failed cancellation. Error texts from the server are never shown to the visitor.
 */
export function toCancelNotice(
  { kind, reason }: BookingError,
  { cancel, reschedule, notices }: BookedMessages,
): NoticeText {
  if (reason === 'alreadyMoved') return toNotice('info', reschedule.moved)
  if (kind === 'unknown') return toNotice('info', cancel.unknown)
  if (kind === 'offline') return toNotice('info', notices.offline)
  if (kind === 'busy') return toNotice('warning', cancel.busy)
  if (reason === 'notFound') return toNotice('danger', cancel.refused, cancel.notFound)
  if (reason === 'cancelDisabled') return toNotice('danger', cancel.refused, cancel.notAllowed)
  return toNotice('danger', cancel.refused)
}
