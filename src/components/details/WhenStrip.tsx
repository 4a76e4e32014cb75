'use client'

import type { FormMessages } from '../../messages/en.js'
import type { WhenText } from '../../time/formatWhen.js'
import { Button } from '../../ui/Button.js'
import { Icon } from '../../ui/Icon.js'
import { usePart } from '../../ui/usePart.js'

/** What the strip is drawn from. */
export interface WhenStripProps {
  when: WhenText
  messages: FormMessages
  /** Goes back to choosing a time; without it there is no such button. */
  onChange?: (() => void) | undefined
}

/** The time that is booked, in the reader's zone. It stays in sight while a long form scrolls. */
export function WhenStrip({ when, messages, onChange }: WhenStripProps) {
  const part = usePart()
  return (
    <div {...part('when')} role="group" aria-label={messages.form.when}>
      <Icon name="calendar" />
      <div {...part('when-text')}>
        <p {...part('when-date')}>{when.date}</p>
        <p {...part('when-time')}>
          <span>{when.time}</span> <span {...part('when-zone')}>{when.zone}</span>
        </p>
      </div>
      {onChange && (
        <Button variant="link" onClick={onChange}>
          {messages.form.change}
        </Button>
      )}
    </div>
  )
}
