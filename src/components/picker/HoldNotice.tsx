'use client'

import { useEffect, useRef } from 'react'
import type { Hold } from '../../hooks/useHold.js'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link HoldNotice}. */
export interface HoldNoticeProps {
  hold: Extract<Hold, { status: 'held' }>
  onExtend: () => void
}

/**
 * The visitor is warned this long before the hold ends, which leaves enough time to extend it.
 *
 * @source WCAG 2.2, 2.2.1
 */
const WARN_SECONDS = 60

/**
 * Shows how long the picked time is still held. Screen readers announce only that the hold is about to
 * end and that it has ended.
 */
export function HoldNotice({ hold, onExtend }: HoldNoticeProps) {
  const { announce, messages: formMessages } = useBookingFormContext()
  const { booker: messages } = usePickerMessages()
  const part = usePart()
  const left = useCountdown(hold.seconds, hold)
  const isEnding = left < WARN_SECONDS
  const minutes = formMessages.form.minutes(Math.ceil(left / 60))
  const text = !left ? messages.holdOver : isEnding ? messages.holdSoonOver : messages.held(minutes)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isEnding) announce(text)
  }, [isEnding, text, hold, announce])
  useEffect(() => {
    if (!hold.heldAgain) return
    announce(messages.heldAgain)
    // Focuses the notice, because the focused button has disappeared. Leaves the focus alone if the
    // visitor has moved it elsewhere.
    const tree = box.current?.getRootNode() as Document | ShadowRoot | undefined
    if (!tree?.activeElement || tree.activeElement === document.body) box.current?.focus()
  }, [hold, messages, announce])
  return (
    <div {...part('hold', { soon: isEnding })} ref={box} tabIndex={-1}>
      <p>{text}</p>
      {isEnding && (
        <Button variant="link" onClick={onExtend}>
          {messages.holdLonger}
        </Button>
      )}
    </div>
  )
}
