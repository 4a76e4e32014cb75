import type { BookingError } from '../../api/errors/bookingError.js'
import type { AfterMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'
import type { NoticeText } from './toCancelNotice.js'

interface Words {
  title: string
  text: string
}

const say = (tone: NoticeTone, { title, text }: Words, why?: string): NoticeText => ({
  tone,
  title,
  texts: why ? [why, text] : [text],
})

/**
 * What became of a move that was not confirmed, in our words.
 *
 * @param afterUnknown - an earlier attempt may have succeeded
 */
export function toMoveNotice(
  error: BookingError,
  afterUnknown: boolean,
  { reschedule, reasons, notices }: AfterMessages,
): NoticeText {
  const { kind, reason } = error
  if (reason === 'alreadyMoved') return say('info', reschedule.moved)
  if (reason === 'alreadyCancelled') return say('warning', reschedule.cancelled)
  if (kind === 'unknown') return say('info', reschedule.unknown)
  if (kind === 'offline') return say('info', notices.offline)
  if (kind === 'busy') return say('warning', reschedule.busy)
  if (kind === 'conflict')
    return afterUnknown
      ? say('info', reschedule.conflictAfterUnknown)
      : say('warning', reschedule.conflict, reason && reasons[reason])
  return say('danger', reschedule.refused)
}
