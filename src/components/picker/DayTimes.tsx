'use client'

import type { ReactNode } from 'react'
import type { Slot } from '../../contract/slot.js'
import type { PickerMessages } from '../../messages/enPicker.js'
import { formatDay } from '../../time/calendar/formatCalendar.js'
import { formatClocks } from '../../time/formatClocks.js'
import type { TimeStyle } from '../../time/formatWhen.js'
import { usePart } from '../../ui/usePart.js'
import { isFull } from './toDays.js'

/** What the times of a day are drawn from. */
export interface DayTimesProps {
  /** `YYYY-MM-DD` */
  day: string
  slots: readonly Slot[]
  style: TimeStyle
  showSeats: boolean
  /** The start that was chosen before: ISO 8601 in UTC. */
  chosenUtc: string | undefined
  messages: PickerMessages
  onPick: (slot: Slot) => void
}

/** The times of one day, a button each; two that read alike, when clocks are set back, carry their offset. */
export function DayTimes({ day, slots, style, showSeats, chosenUtc, messages, onPick }: DayTimesProps) {
  const part = usePart()
  const { long } = formatDay(day, style.locale)
  const clocks = formatClocks(
    slots.map(({ startUtc }) => startUtc),
    style,
  )
  const { full, seatsLeft } = messages.picker
  return (
    <TimesBox title={long}>
      <ul {...part('times-list')}>
        {slots.map((slot, index) => {
          const seats = isFull(slot)
            ? full
            : showSeats && slot.seatsRemaining !== undefined && seatsLeft(slot.seatsRemaining)
          const chosen = slot.startUtc === chosenUtc
          return (
            <li key={slot.startUtc}>
              <button
                type="button"
                {...part('time', { chosen })}
                aria-label={[clocks[index], seats, long].filter(Boolean).join(', ')}
                aria-current={chosen || undefined}
                aria-disabled={isFull(slot) || undefined}
                onClick={() => isFull(slot) || onPick(slot)}
              >
                <span>{clocks[index]}</span> {seats && <span {...part('time-seats')}>{seats}</span>}
              </button>
            </li>
          )
        })}
      </ul>
    </TimesBox>
  )
}

/** The place beside or under the month: a heading, and what scrolls within the month's height. */
export function TimesBox({ title, children }: { title?: string; children: ReactNode }) {
  const part = usePart()
  return (
    <>
      {title && <h3 {...part('times-title')}>{title}</h3>}
      <div {...part('times-scroll')}>{children}</div>
    </>
  )
}
