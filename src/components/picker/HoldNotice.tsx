'use client'

import { useEffect, useRef } from 'react'
import { useCountdown } from '../../hooks/utils/useCountdown.js'
import type { Hold } from '../../hooks/useHold.js'
import type { BookerMessages } from '../../messages/enBooker.js'
import { Button } from '../../ui/Button.js'
import type { Announce } from '../../ui/LiveRegion.js'
import { usePart } from '../../ui/usePart.js'

/** What is said of a hold. */
export interface HoldNoticeProps {
  hold: Extract<Hold, { status: 'held' }>
  words: BookerMessages['booker']
  /** The length of a time in words: `5 minutes`. */
  toMinutes: (minutes: number) => string
  onExtend: () => void
  announce: Announce
}

/** Early enough to do something about it. @source WCAG 2.2, 2.2.1 */
const WARN_SECONDS = 60

/** How long the chosen time is held. Said once when it is soon over, and once when it is; never every second. */
export function HoldNotice({ hold, words, toMinutes, onExtend, announce }: HoldNoticeProps) {
  const part = usePart()
  const left = useCountdown(hold.seconds, hold)
  const isSoon = left < WARN_SECONDS
  const text = !left
    ? words.holdOver
    : isSoon
      ? words.holdSoonOver
      : words.held(toMinutes(Math.ceil(left / 60)))
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSoon) announce(text)
  }, [isSoon, text, hold, announce])
  useEffect(() => {
    if (!hold.heldAgain) return
    announce(words.heldAgain)
    // The button that was pressed has gone, and took the focus along unless the visitor had moved on.
    const around = box.current?.getRootNode() as Document | ShadowRoot | undefined
    if (!around?.activeElement || around.activeElement === document.body) box.current?.focus()
  }, [hold, words, announce])
  return (
    <div {...part('hold', { soon: isSoon })} ref={box} tabIndex={-1}>
      <p>{text}</p>
      {isSoon && (
        <Button variant="link" onClick={onExtend}>
          {words.holdLonger}
        </Button>
      )}
    </div>
  )
}
