'use client'

import type { ReactNode } from 'react'
import type { WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'

/** Props of {@link WhenStrip}. */
export interface WhenStripProps {
  when: WhenText
  /** Called by the “Change” button, to go back to the picker. If omitted or false, there is no button. */
  onChange?: (() => void) | false | undefined
  /** The last row: how long the time is held. */
  children?: ReactNode
}

/**
 * Shows the time to book, in the visitor's time zone. It stays visible while a long form scrolls. A narrow
 * strip shows the short forms of the date and the zone, which the style sheet chooses.
 */
export function WhenStrip({ when, onChange, children }: WhenStripProps) {
  const { form: messages } = useBookingFormContext().messages
  const part = usePart()
  const either = (long: string, short: string) => (
    <>
      <span {...part('when-long')}>{long}</span> <span {...part('when-short')}>{short}</span>
    </>
  )
  return (
    <div {...part('when')} role="group" aria-label={messages.when}>
      <Icon name="calendar" />
      <div {...part('when-text')}>
        <p {...part('when-date')}>{either(when.date, when.compactDate)}</p>
        <p {...part('when-time')}>
          <span>{when.time}</span> <span {...part('when-zone')}>{either(when.zone, when.offset)}</span>
        </p>
      </div>
      {onChange && (
        <Button variant="link" onClick={onChange}>
          {messages.change}
        </Button>
      )}
      {children}
    </div>
  )
}
