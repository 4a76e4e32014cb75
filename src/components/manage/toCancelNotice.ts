import type { BookingError } from '../../api/errors/bookingError.js'
import type { AfterMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'

/** What a notice says. */
export interface NoticeText {
  tone: NoticeTone
  title: string
  texts: string[]
}

/** What became of a cancellation that was not confirmed, in our words. */
export function toCancelNotice(
  { kind, reason }: BookingError,
  { cancel, notices }: AfterMessages,
): NoticeText {
  const say = (
    tone: NoticeTone,
    { title, text }: { title: string; text: string },
    why?: string,
  ): NoticeText => ({ tone, title, texts: why ? [why, text] : [text] })
  if (kind === 'unknown') return say('info', cancel.unknown)
  if (kind === 'offline') return say('info', notices.offline)
  if (kind === 'busy') return say('warning', cancel.busy)
  if (reason === 'notFound') return say('danger', cancel.refused, cancel.notFound)
  if (reason === 'cancelDisabled') return say('danger', cancel.refused, cancel.notAllowed)
  return say('danger', cancel.refused)
}
