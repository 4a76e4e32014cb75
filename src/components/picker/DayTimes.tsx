'use client'

import { useEffect, useId, useMemo, useState } from 'react'
import type { Slot } from '../../contract/slot.js'
import { formatDay } from '../../time/calendar/formatCalendar.js'
import { formatClocks } from '../../time/formatClocks.js'
import { Button } from '../../ui/Button.js'
import { usePart } from '../../ui/usePart.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { isFull } from './toDays.js'
import { toDayParts } from './toDayParts.js'
import { TimesBox } from './TimesBox.js'
import type { SlotPickerProps } from './types.js'
import { usePickerMessages } from './usePickerMessages.js'
import { useTimeKeys } from './useTimeKeys.js'

/** Props of {@link DayTimes}. */
export interface DayTimesProps extends Pick<SlotPickerProps, 'chosenUtc' | 'presentUtc' | 'onPick'> {
  /** The day, `YYYY-MM-DD`. */
  day: string
  slots: readonly Slot[]
  /** Among other days, the day shows fewer times until asked for all, and its heading has this id. */
  titleId?: string | undefined
}

/** A day with so many times is grouped by its parts, and shows only the first ones until asked for all. */
const MANY = 24
const SHOWN_AT_FIRST = 12
/** The same for a day among others. */
const MANY_IN_LIST = 9
const SHOWN_IN_LIST = 6

/**
 * Renders the times of one day, each as a button. When the clocks are set back, two times can have the
 * same text; such times also show their UTC offset.
 */
export function DayTimes({ day, slots, titleId, chosenUtc, presentUtc, onPick }: DayTimesProps) {
  const { eventType, messages, style } = useBookingFormContext()
  const { picker } = usePickerMessages()
  const part = usePart()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { seats } = eventType
  const showsSeats = !!seats && !seats.disabled && !!seats.showAvailabilityCount
  const { long } = formatDay(day, style.locale)
  const clocks = useMemo(() => {
    const starts = slots.map(({ startUtc }) => startUtc)
    const texts = formatClocks(starts, style)
    return new Map(starts.map((start, index) => [start, texts[index]]))
  }, [slots, style])
  const isLong = slots.length >= (titleId ? MANY_IN_LIST : MANY)
  const firstCount = titleId ? SHOWN_IN_LIST : SHOWN_AT_FIRST
  const isShown = ({ startUtc }: Slot, index: number) =>
    !isLong || isOpen || index < firstCount || startUtc === chosenUtc || startUtc === presentUtc
  const shown = slots.filter(isShown)
  const { box, toTimeProps } = useTimeKeys(
    shown.map(({ startUtc }) => startUtc),
    chosenUtc ?? presentUtc,
  )
  useEffect(() => {
    // The button that showed the others is gone, and had the focus.
    if (isOpen) box.current?.querySelectorAll<HTMLElement>('[data-start]')[firstCount]?.focus()
  }, [isOpen, box, firstCount])
  const toSeatsText = (slot: Slot) => {
    if (isFull(slot)) return picker.full
    return showsSeats && slot.seatsRemaining !== undefined && picker.seatsLeft(slot.seatsRemaining)
  }
  const renderTime = (slot: Slot) => {
    const { startUtc } = slot
    const clock = clocks.get(startUtc)
    const notes = [toSeatsText(slot), startUtc === presentUtc && picker.present].filter(Boolean)
    const isChosen = startUtc === chosenUtc
    return (
      <li key={startUtc}>
        <button
          type="button"
          {...part('time', { chosen: isChosen, present: startUtc === presentUtc })}
          {...toTimeProps(startUtc)}
          aria-label={[clock, ...notes, long].join(messages.form.separator)}
          aria-current={isChosen || undefined}
          aria-disabled={isFull(slot) || undefined}
          onClick={() => isFull(slot) || onPick(slot)}
        >
          <span>{clock}</span>{' '}
          {notes.map((note) => (
            <span key={String(note)} {...part('time-note')}>
              {note}
            </span>
          ))}
        </button>
      </li>
    )
  }
  const groups =
    slots.length >= MANY ? toDayParts(shown, style.timeZone) : [{ name: undefined, slots: shown }]
  return (
    <TimesBox title={long} titleId={titleId} box={box}>
      {groups.map(({ name, slots: some }) => (
        <div key={name ?? day} {...part('times-part')}>
          {name && (
            <h4 {...part('times-part-title')} id={id + name}>
              {picker[name]}
            </h4>
          )}
          <ul {...part('times-list')} aria-labelledby={name && id + name}>
            {some.map(renderTime)}
          </ul>
        </div>
      ))}
      {shown.length < slots.length && (
        <Button variant={titleId ? 'link' : undefined} onClick={() => setOpen(true)}>
          {picker.showAll(slots.length)}
        </Button>
      )}
    </TimesBox>
  )
}
