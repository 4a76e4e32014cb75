'use client'

import { readHourCycle } from '../../time/readHourCycle.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Switches between the 12-hour and the 24-hour clock. The clock of the locale is selected at first. */
export function ClockSwitch() {
  const { style, changeStyle } = useBookingFormContext()
  const { picker: messages } = usePickerMessages()
  const part = usePart()
  const current = style.hourCycle ?? readHourCycle(style.locale)
  return (
    <div {...part('clock')} role="group" aria-label={messages.clock}>
      {(['h12', 'h23'] as const).map((hourCycle) => (
        <button
          key={hourCycle}
          type="button"
          {...part('clock-choice', { chosen: hourCycle === current })}
          aria-pressed={hourCycle === current}
          onClick={() => changeStyle({ hourCycle })}
        >
          {messages[hourCycle]}
        </button>
      ))}
    </div>
  )
}
