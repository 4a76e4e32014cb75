'use client'

import type { ReactNode } from 'react'
import type { Slot } from '../../contract/slot.js'
import { formatDay } from '../../time/calendar/formatCalendar.js'
import { formatClocks } from '../../time/formatClocks.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isFull } from './toDays.js'
import { usePickerMessages } from './usePickerMessages.js'

/** Props of {@link DayTimes}. */
export interface DayTimesProps {
  /** The day, `YYYY-MM-DD`. */
  day: string
  slots: readonly Slot[]
  /** The start that the visitor picked before, ISO 8601 in UTC. */
  chosenUtc: string | undefined
  onPick: (slot: Slot) => void
}

/**
 * Renders the times of one day, each as a button. When the clocks are set back, two times can have the
 * same text; such times also show their UTC offset.
 */
export function DayTimes({ day, slots, chosenUtc, onPick }: DayTimesProps) {
  const { eventType, messages, style } = useBookingFormContext()
  const { full, seatsLeft } = usePickerMessages().picker
  const part = usePart()
  const { seats } = eventType
  const showsSeats = !!seats && !seats.disabled && !!seats.showAvailabilityCount
  const { long } = formatDay(day, style.locale)
  const clocks = formatClocks(
    slots.map(({ startUtc }) => startUtc),
    style,
  )
  const toSeatsText = (slot: Slot) => {
    if (isFull(slot)) return full
    return showsSeats && slot.seatsRemaining !== undefined && seatsLeft(slot.seatsRemaining)
  }
  return (
    <TimesBox title={long}>
      <ul {...part('times-list')}>
        {slots.map((slot, index) => {
          const seatsText = toSeatsText(slot)
          const isChosen = slot.startUtc === chosenUtc
          return (
            <li key={slot.startUtc}>
              <button
                type="button"
                {...part('time', { chosen: isChosen })}
                aria-label={[clocks[index], seatsText, long].filter(Boolean).join(messages.form.separator)}
                aria-current={isChosen || undefined}
                aria-disabled={isFull(slot) || undefined}
                onClick={() => isFull(slot) || onPick(slot)}
              >
                <span>{clocks[index]}</span> {seatsText && <span {...part('time-seats')}>{seatsText}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </TimesBox>
  )
}

/**
 * Renders a heading, and a box next to or below the month. The content of the box scrolls, so that the
 * box is no taller than the month.
 */
export function TimesBox({ title, children }: { title?: string; children: ReactNode }) {
  const part = usePart()
  return (
    <>
      {title && <h3 {...part('times-title')}>{title}</h3>}
      <div {...part('times-scroll')}>{children}</div>
    </>
  )
}
