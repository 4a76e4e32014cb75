'use client'

import { useMemo, useState } from 'react'
import { useNow } from '../../hooks/utils/useNow.js'
import { useFormQueryClient } from '../../hooks/utils/useFormQueryClient.js'
import { useSlots } from '../../hooks/useSlots.js'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import { addMonths, toMonth } from '../../time/calendar/calendarDays.js'
import { formatDay } from '../../time/calendar/formatCalendar.js'
import { toDay } from '../../time/calendar/toDay.js'
import { toMonthSpan } from '../../time/calendar/toMonthSpan.js'
import type { SlotPickerProps } from './SlotPicker.js'
import { countFree, toDays } from './toDays.js'
import { useFreeMonth } from './useFreeMonth.js'

/**
 * The month and the day that a visitor looks at, with their free times. A day that was not chosen, or has no times in
 * the zone or length chosen since, gives way to the month's first day with free times.
 */
export function useMonth(props: SlotPickerProps) {
  const { client, style, chosenUtc, nearUtc } = props
  const { timeZone, locale } = style
  const queryClient = useFormQueryClient(props.queryClient)
  const today = toDay(useNow(), timeZone)
  const opening = chosenUtc ?? nearUtc
  const [wanted, setWanted] = useState(() => {
    const day = opening === undefined ? today : toDay(opening, timeZone)
    return { month: toMonth(day), day }
  })
  const { month } = wanted
  // A clock that is ahead must not hide the month that was opened.
  const [openedMonth] = useState(month)
  const firstMonth = [toMonth(today), openedMonth].sort()[0] ?? month
  const toQuery = (start: string, end: string): SlotsQuery => toSlotsQuery(props, start, end)
  const toMonthQuery = (of: string) => toQuery(...spanOf(of, timeZone))
  const slots = useSlots({ client, query: toMonthQuery(month), queryClient })
  const isReady = slots.status === 'ready'
  const days = useMemo(
    () =>
      isReady
        ? toDays(
            slots.slots.filter(({ startUtc }) => startUtc !== nearUtc),
            month,
            timeZone,
          )
        : undefined,
    [isReady, slots.slots, nearUtc, month, timeZone],
  )
  const goTo = (next: string) => setWanted({ month: next, day: '' })
  const search = useFreeMonth({
    of: JSON.stringify(toMonthQuery(month)),
    months: (ahead) => addMonths(month, ahead),
    hasFree: async (other) =>
      [...toDays(await slots.look(toMonthQuery(other)), other, timeZone).values()].some(countFree),
    onFound: goTo,
  })
  const first = [...(days ?? [])].sort().find(([, times]) => countFree(times))?.[0]
  const day = days?.has(wanted.day) ? wanted.day : first
  const timesOf = (of: string | undefined): readonly Slot[] => (of && days?.get(of)) || []
  return {
    ...{ month, firstMonth, today, days, day, slots, search, queryClient, toQuery, goTo },
    times: timesOf(day),
    select: (chosen: string) => setWanted({ month, day: chosen }),
    /** A day in words, and how many of its times are free. */
    describe: (of: string): [string, number] => [formatDay(of, locale).long, countFree(timesOf(of))],
  }
}

function spanOf(month: string, timeZone: string): [string, string] {
  const { startUtc, endUtc } = toMonthSpan(month, timeZone)
  return [startUtc, endUtc]
}

function toSlotsQuery(
  { reference, eventType, lengthMinutes, style, rescheduleUid }: SlotPickerProps,
  start: string,
  end: string,
): SlotsQuery {
  const hasLengths = (eventType.lengthInMinutesOptions?.length ?? 0) > 1
  return {
    ...reference,
    ...{ start, end, timeZone: style.timeZone },
    ...(hasLengths && { duration: lengthMinutes }),
    ...(rescheduleUid && { bookingUidToReschedule: rescheduleUid }),
  }
}
