'use client'

import { useEffect, useRef } from 'react'
import type { PickedTime } from '../../flow/bookingFlow.js'
import type { WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link WhenStrip}. */
export interface WhenStripProps {
  when: WhenText
  /** The time that the visitor picked: the strip takes the focus for each new one. */
  picked?: PickedTime | undefined
  /** Goes back to the picker. Without it there is no such button. */
  onChange?: (() => void) | false | undefined
}

/** The time to book, in the visitor's zone. It stays in view while a long form scrolls. */
export function WhenStrip({ when, picked, onChange }: WhenStripProps) {
  const { form: messages } = useBookingFormContext().messages
  const part = usePart()
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The picked time is read, and Tab leads on to the first field.
    if (picked && strip.current) focusStrip(strip.current)
  }, [picked])
  return (
    <div
      {...part('when')}
      ref={strip}
      role="group"
      aria-label={messages.when}
      tabIndex={picked ? -1 : undefined}
    >
      <Icon name="calendar" />
      <div {...part('when-text')}>
        <p {...part('when-date')}>{when.date}</p>
        <p {...part('when-time')}>
          <span>{when.time}</span> <span {...part('when-zone')}>{when.zone}</span>
        </p>
      </div>
      {onChange && (
        <Button variant="link" onClick={onChange}>
          {messages.change}
        </Button>
      )}
    </div>
  )
}

/**
 * Focuses the strip. A visitor who scrolled down to the times has the sticky strip over the first fields, which counts as
 * in view: then the header above it is scrolled to.
 */
function focusStrip(strip: HTMLElement): void {
  strip.focus()
  const next = strip.nextElementSibling
  const isOver = next && next.getBoundingClientRect().top < strip.getBoundingClientRect().bottom
  if (isOver) strip.previousElementSibling?.scrollIntoView()
}
