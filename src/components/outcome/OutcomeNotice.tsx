'use client'

import { forwardRef, useEffect } from 'react'
import type { BookingError } from '../../api/errors/bookingError.js'
import type { EventType } from '../../contract/eventType.js'
import type { FailedStep, SlotLostStep } from '../../flow/bookingFlow.js'
import { callHost } from '../../hooks/utils/callHost.js'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import type { SubmitMessages } from '../../messages/types.js'
import { Button } from '../../ui/Button.js'
import type { NoticeTone } from '../../ui/componentTypes.js'
import { Fallback } from '../../ui/Fallback.js'
import { Notice } from '../../ui/Notice.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { SetupNotice } from './SetupNotice.js'
import { toRepeatWarnings } from './toRepeatWarnings.js'
import { useBookedMessages } from './useBookedMessages.js'

/** The state after a submit that did not book, with the error that explains why. */
export type Failure = FailedStep | (SlotLostStep & { error: BookingError })

/** Props of {@link OutcomeNotice}. */
export interface OutcomeNoticeProps {
  flow: Failure
  /**
   * Called with true when the visitor has to wait before the next submit, and with false when the
   * wait is over.
   */
  onWait?: (mustWait: boolean) => void
  /** Called with the uid of the visitor's existing booking, to move it instead. */
  onMove?: (uid: string) => void
}

/**
 * The tones of the notice: calm if the outcome is unknown, strong for a definite refusal. Kinds that
 * are not listed have the tone `warning`.
 */
const TONES: Partial<Record<BookingError['kind'], NoticeTone>> = {
  unknown: 'info',
  offline: 'info',
  verify: 'info',
  refused: 'danger',
}

/** Tells the visitor what happened to a booking that was not confirmed, and what to do. */
export const OutcomeNotice = forwardRef<HTMLElement, OutcomeNoticeProps>(function OutcomeNotice(
  { flow, onWait, onMove },
  ref,
) {
  const { eventType, client, host } = useBookingFormContext()
  const messages = useBookedMessages()
  if (flow.error.kind === 'setup') {
    const texts = flow.afterUnknown ? [messages.reasons.earlierAttempt] : []
    return <SetupNotice ref={ref} error={flow.error} messages={messages} texts={texts} />
  }
  const { reason, existingBookingUid: uid } = flow.error
  const canMove = host.allowReschedule && client.getBooking && client.rescheduleBooking && client.getSlots
  // After an unknown outcome, the existing booking may be the one that the visitor wants.
  const move = onMove && canMove && uid && reason === 'bookerLimit' && !flow.afterUnknown && (
    <Button onClick={() => onMove(uid)}>{messages.outcomes.moveExisting}</Button>
  )
  // Where the visitor picked no time, only the host can offer another one.
  const isFixed = flow.step === 'failed' && flow.error.kind === 'conflict' && !isPartial(flow, eventType)
  const another = isFixed && host.onChooseAnother && (
    <Button variant="primary" onClick={() => callHost(() => host.onChooseAnother?.())}>
      {messages.outcomes.chooseAnother}
    </Button>
  )
  const isDeadEnd = (isFixed && !another) || /^(refused|verify)$/.test(flow.error.kind)
  return (
    <Notice ref={ref} {...toNotice(flow, { eventType, messages, isDeadEnd })} actions={another || move}>
      {isDeadEnd && <Fallback />}
      {onWait && flow.error.kind === 'busy' && <Countdown flow={flow} onWait={onWait} />}
    </Notice>
  )
})

/** Returns whether some dates of a series may have been booked before one failed. */
function isPartial({ error: { kind, status } }: Failure, { recurrence }: EventType): boolean {
  return !!recurrence && (kind === 'unknown' || (kind === 'conflict' && status === 409))
}

interface NoticeContext {
  eventType: EventType
  messages: SubmitMessages
  /** Whether the visitor can only contact the organizer. */
  isDeadEnd: boolean
}

function toNotice(flow: Failure, { eventType, messages, isDeadEnd }: NoticeContext) {
  const { outcomes, reasons, notices } = messages
  const { error, afterUnknown } = flow
  const { kind, reason } = error
  const isSome = isPartial(flow, eventType)
  // The server may have refused because the visitor's own earlier attempt has succeeded.
  const isEcho =
    afterUnknown && (kind === 'conflict' || reason === 'alreadyBooked' || reason === 'bookerLimit')
  const byKind = { ...outcomes, invalid: outcomes.field, offline: notices.offline, setup: notices.setup }
  const single = isDeadEnd && kind === 'conflict' ? 'conflictFixed' : kind
  const { title, text } = byKind[isEcho ? 'conflictAfterUnknown' : isSome ? 'partial' : single]
  const why = reason && !isEcho && reason !== 'codeWrong' ? [reasons[reason]] : []
  const warnings = kind === 'unknown' ? toRepeatWarnings(eventType, messages) : []
  const tone: NoticeTone = isSome || isEcho ? 'info' : (TONES[kind] ?? 'warning')
  // "Nothing was booked" would be true only of this attempt; an earlier attempt may have booked.
  const hasEarlier = afterUnknown && !isEcho && /^(refused|busy|field|guard)$/.test(kind)
  return { tone, title, texts: [...why, hasEarlier ? reasons.earlierAttempt : text, ...warnings] }
}

/** The wait if a busy server does not say how long to wait. */
const DEFAULT_WAIT_SECONDS = 60

/**
 * Shows how long the visitor has to wait before the next submit. The end of the wait is announced, but
 * not every second.
 */
function Countdown({ flow, onWait }: Required<Pick<OutcomeNoticeProps, 'flow' | 'onWait'>>) {
  const { announce } = useBookingFormContext()
  const { wait, waitOver } = useBookedMessages().outcomes
  const left = useCountdown(flow.error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS, flow)
  const isOver = !left
  useEffect(() => {
    onWait(!isOver)
    if (isOver) announce(waitOver)
    return () => onWait(false)
  }, [isOver, announce, waitOver, onWait])
  return <p>{isOver ? waitOver : wait(left)}</p>
}
