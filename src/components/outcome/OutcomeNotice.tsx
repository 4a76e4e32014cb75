'use client'

import { forwardRef, useEffect } from 'react'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { BookingFlow } from '../../flow/bookingFlow.js'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import { toWaitSeconds } from '../../hooks/utils/useRetryAfter.js'
import type { SubmitMessages } from '../../messages/types.js'
import type { NoticeTone } from '../../ui/componentTypes.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { Notice } from '../../ui/Notice.js'
import { SetupNotice } from './SetupNotice.js'

/** What the notice is drawn from. */
export interface OutcomeNoticeProps {
  flow: Extract<BookingFlow, { step: 'failed' }>
  /** Several bookings were asked for: some may have been made before one failed. */
  isSeries: boolean
  /** The organizer confirms each booking: the server does not notice a second request. */
  needsConfirmation: boolean
  messages: SubmitMessages
  announce: Announce
}

/** The calmest for what nobody knows, the strongest for a plain no. */
const TONES: Partial<Record<BookingError['kind'], NoticeTone>> = {
  unknown: 'info',
  offline: 'info',
  verify: 'info',
  refused: 'danger',
}

/** What became of a booking that was not confirmed, in our words, and what to do. */
export const OutcomeNotice = forwardRef<HTMLElement, OutcomeNoticeProps>(function OutcomeNotice(props, ref) {
  const { flow, messages, announce } = props
  const { error } = flow
  const wait = toWaitSeconds(flow)
  if (error.kind === 'setup') return <SetupNotice error={error} messages={messages} ref={ref} />
  const { tone, title, texts } = toNotice(props)
  return (
    <Notice ref={ref} tone={tone} title={title} texts={texts}>
      {wait > 0 && <Countdown seconds={wait} of={flow} messages={messages} announce={announce} />}
    </Notice>
  )
})

function toNotice({ flow, isSeries, needsConfirmation, messages }: OutcomeNoticeProps) {
  const { outcomes, reasons, notices } = messages
  const { kind, reason, status } = flow.error
  const isPartial = isSeries && (kind === 'unknown' || (kind === 'conflict' && status === 409))
  const isEcho =
    flow.afterUnknown && (kind === 'conflict' || reason === 'alreadyBooked' || reason === 'bookerLimit')
  const words = { ...outcomes, invalid: outcomes.field, offline: notices.offline, setup: notices.setup }
  const { title, text } = words[isEcho ? 'conflictAfterUnknown' : isPartial ? 'partial' : kind]
  const why = reason && !isEcho && reason !== 'codeWrong' ? [reasons[reason]] : []
  const warning = kind === 'unknown' && needsConfirmation ? [reasons.secondRequest] : []
  const tone: NoticeTone = isPartial || isEcho ? 'info' : (TONES[kind] ?? 'warning')
  // That nothing was booked is true of this attempt only.
  const isLater = flow.afterUnknown && !isEcho && /^(refused|busy|field)$/.test(kind)
  return { tone, title, texts: [...why, isLater ? reasons.earlierAttempt : text, ...warning] }
}

/** How long to wait; said once when it is over, not every second. */
function Countdown({
  seconds,
  of,
  messages,
  announce,
}: {
  seconds: number
  of: unknown
  messages: SubmitMessages
  announce: Announce
}) {
  const left = useCountdown(seconds, of)
  const { wait, waitOver } = messages.outcomes
  const over = !left
  useEffect(() => {
    if (over) announce(waitOver)
  }, [over, announce, waitOver])
  return <p>{over ? waitOver : wait(left)}</p>
}
