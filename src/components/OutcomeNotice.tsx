'use client'

import { forwardRef } from 'react'
import type { BookingError } from '../api/bookingError.js'
import type { Messages } from '../messages/types.js'
import type { NoticeTone } from '../ui/componentTypes.js'
import { Notice } from '../ui/Notice.js'
import { SetupNotice } from './SetupNotice.js'

/** What the notice is drawn from. */
export interface OutcomeNoticeProps {
  error: BookingError
  /** Several bookings were asked for: some may have been made before one failed. */
  isSeries: boolean
  messages: Messages
}

/** The calmest for what nobody knows, the strongest for a plain no. */
const TONES: Partial<Record<BookingError['kind'], NoticeTone>> = { unknown: 'info', offline: 'info', verify: 'info', refused: 'danger' }

/** What became of a booking that was not confirmed, in our words, and what to do. */
export const OutcomeNotice = forwardRef<HTMLElement, OutcomeNoticeProps>(function OutcomeNotice({ error, isSeries, messages }, ref) {
  const { kind, reason, status } = error
  if (kind === 'setup') return <SetupNotice error={error} messages={messages} ref={ref} />
  const isPartial = isSeries && (kind === 'unknown' || (kind === 'conflict' && status === 409))
  const words = { ...messages.outcomes, invalid: messages.outcomes.field, offline: messages.notices.offline }[isPartial ? 'partial' : kind]
  const texts = [...(reason ? [messages.reasons[reason]] : []), words.text]
  return <Notice ref={ref} tone={isPartial ? 'info' : (TONES[kind] ?? 'warning')} title={words.title} texts={texts} />
})
