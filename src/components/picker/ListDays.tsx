'use client'

import { useEffect, useId } from 'react'
import { usePart } from '../../ui/usePart.js'
import { toDay } from '../../time/calendar/toDay.js'
import { useBookingFormContext } from '../BookingFormContext.js'
import { DayTimes } from './DayTimes.js'
import { countFree, type SlotDays } from './toDays.js'
import type { SlotPickerProps } from './types.js'

/** What the days of each month of a list need. */
export interface ListDaysOptions extends Pick<SlotPickerProps, 'chosenUtc' | 'presentUtc' | 'onPick'> {
  /** How many days are shown. The day of the chosen time is always among them. */
  atMost: number
  /** Whether the month is the last one of the list. */
  isLast: boolean
  /** Called with the number of free days of the last month, because that decides what comes next. */
  onCount: (days: number) => void
}

/** Props of {@link ListDays}. */
export interface ListDaysProps extends ListDaysOptions {
  days: SlotDays
}

/** Renders the days of one month that have free times, each as a section with its times. */
export function ListDays({ days, atMost, isLast, onCount, ...times }: ListDaysProps) {
  const { timeZone } = useBookingFormContext().style
  const part = usePart()
  const id = useId()
  const free = [...days]
    .filter(([, slots]) => countFree(slots))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const count = free.length
  useEffect(() => {
    if (isLast) onCount(count)
  }, [isLast, count, onCount])
  const marked = [times.chosenUtc, times.presentUtc].flatMap((utc) => (utc ? [toDay(utc, timeZone)] : []))
  const isShown = (day: string, index: number) => index < atMost || marked.some((one) => day <= one)
  return free
    .filter(([day], index) => isShown(day, index))
    .map(([day, slots]) => (
      <section key={day} {...part('list-day')} aria-labelledby={`${id}${day}`}>
        <DayTimes titleId={`${id}${day}`} {...{ day, slots, ...times }} />
      </section>
    ))
}
