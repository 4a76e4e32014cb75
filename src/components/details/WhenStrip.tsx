'use client'

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
}

/** Shows the time to book, in the visitor's time zone. It stays visible while a long form scrolls. */
export function WhenStrip({ when, onChange }: WhenStripProps) {
  const { form: messages } = useBookingFormContext().messages
  const part = usePart()
  return (
    <div {...part('when')} role="group" aria-label={messages.when}>
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
