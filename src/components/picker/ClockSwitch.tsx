'use client'

import type { PickerMessages } from '../../messages/enPicker.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { readHourCycle } from '../../time/readHourCycle.js'
import { usePart } from '../../ui/usePart.js'

/** What the switch is drawn from. */
export interface ClockSwitchProps {
  style: TimeStyle
  messages: PickerMessages
  onChange: (hourCycle: 'h12' | 'h23') => void
}

/** Twelve hours or twenty-four; at first what the language is used to. */
export function ClockSwitch({ style, messages, onChange }: ClockSwitchProps) {
  const part = usePart()
  const now = style.hourCycle ?? readHourCycle(style.locale)
  return (
    <div {...part('clock')} role="group" aria-label={messages.picker.clock}>
      {(['h12', 'h23'] as const).map((hourCycle) => (
        <button
          key={hourCycle}
          type="button"
          {...part('clock-choice', { chosen: hourCycle === now })}
          aria-pressed={hourCycle === now}
          onClick={() => onChange(hourCycle)}
        >
          {messages.picker[hourCycle]}
        </button>
      ))}
    </div>
  )
}
