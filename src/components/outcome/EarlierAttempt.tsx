'use client'

import { useState } from 'react'
import { recallBefore, toAttemptTime, toEventKey } from '../../hooks/submission/earlierAttempts.js'
import type { BookingFormState } from '../../hooks/useBookingForm.js'
import { formatWhen } from '../../time/formatWhen.js'
import { Notice } from '../../ui/Notice.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { toRepeatWarnings } from './toRepeatWarnings.js'
import { useBookedMessages } from './useBookedMessages.js'

/** Props of {@link EarlierAttempt}. */
export interface EarlierAttemptProps {
  state: BookingFormState
}

/**
 * Tells a visitor who comes back, for example after a reload, that an attempt to book was made whose
 * outcome they have not seen.
 */
export function EarlierAttempt({ state }: EarlierAttemptProps) {
  const { eventType, style, root } = useBookingFormContext()
  const messages = useBookedMessages()
  const [attempts] = useState(() => {
    const event = toEventKey(state.definition)
    return recallBefore(root).filter((attempt) => attempt.event === event)
  })
  const last = attempts.at(-1)
  // Every other step has a notice of its own, or is about a newer attempt.
  if (!last || !/^(picking|details)$/.test(state.flow.step)) return null
  const { title, text } = messages.outcomes.earlier
  const { startTime, shortDate } = formatWhen(toAttemptTime(last), 0, style)
  const texts = attempts.map(({ start }) => {
    const when = formatWhen(start, 0, style)
    return text(`${when.date}${messages.form.separator}${when.startTime}`)
  })
  const warnings = toRepeatWarnings(eventType, messages)
  return <Notice tone="info" title={title(startTime, shortDate)} texts={[...new Set(texts), ...warnings]} />
}
