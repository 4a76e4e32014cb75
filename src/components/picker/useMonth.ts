'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Slot, SlotsQuery } from '../../contract/slot.js'
import { useSlots } from '../../hooks/useSlots.js'
import { useLatest } from '../../hooks/utils/useLatest.js'
import { useNow } from '../../hooks/utils/useNow.js'
import { useSharedQueryClient } from '../../hooks/utils/useSharedQueryClient.js'
import { addMonths, toMonth } from '../../time/calendar/calendarDays.js'
import { formatDay } from '../../time/calendar/formatCalendar.js'
import { toDay } from '../../time/calendar/toDay.js'
import { toMonthSpan } from '../../time/calendar/toMonthSpan.js'
import { useBookingFormContext, type BookingFormContextValue } from '../BookingFormContext.js'
import { countFree, keepFirst, toDays } from './toDays.js'
import type { FreeMonthSearch, MonthState, SlotPickerProps } from './types.js'
import { useFreeMonth } from './useFreeMonth.js'

/**
 * Returns the month and the day that the visitor is viewing, with their free times. If no day is
 * selected, or the selected day has no times in the current time zone or length, the first day of the
 * month with free times is used instead.
 */
export function useMonth(props: SlotPickerProps): MonthState {
  const { chosenUtc, nearUtc, presentUtc, isReturn } = props
  const context = useBookingFormContext()
  const { client, style, host, eventType } = context
  const { timeZone, locale } = style
  const queryClient = useSharedQueryClient(host)
  const today = toDay(useNow(host.isAway), timeZone)
  // The month of a booking that is long over has no free times to offer.
  const isOver = presentUtc !== undefined && toMonth(toDay(presentUtc, timeZone)) < toMonth(today)
  const openAtUtc = chosenUtc ?? nearUtc ?? (isOver ? undefined : presentUtc)
  const [selected, setSelected] = useState(() => {
    const day = openAtUtc === undefined ? today : toDay(openAtUtc, timeZone)
    return { month: toMonth(day), day }
  })
  const { month } = selected
  // The month in which the picker opened stays reachable, even if the visitor's clock runs ahead and
  // that month seems to be over.
  const [openedMonth] = useState(month)
  const firstMonth = [toMonth(today), openedMonth].sort()[0] ?? month
  const toQuery = (start: string, end: string) => toSlotsQuery(context, props, { start, end })
  const toMonthQuery = (other: string) => {
    const { startUtc, endUtc } = toMonthSpan(other, timeZone)
    return toQuery(startUtc, endUtc)
  }
  const slots = useSlots({ client, query: toMonthQuery(month), queryClient, mustRefetch: isReturn })
  const isFirstOnly = !!eventType.onlyShowFirstAvailableSlot
  const toDaysOf = useCallback(
    (all: readonly Slot[], other: string) => {
      const open = all.filter(({ startUtc }) => startUtc !== nearUtc)
      const grouped = toDays(open, other, timeZone)
      return isFirstOnly ? keepFirst(grouped) : grouped
    },
    [nearUtc, timeZone, isFirstOnly],
  )
  const hasFree = async (other: string) => {
    const found = await slots.look(toMonthQuery(other))
    return [...toDaysOf(found, other).values()].some(countFree)
  }
  const isReady = slots.status === 'ready'
  const days = useMemo(() => {
    if (!isReady) return undefined
    return toDaysOf(slots.slots, month)
  }, [isReady, slots.slots, toDaysOf, month])
  const goTo = (next: string) => setSelected({ month: next, day: '' })
  const search = useFreeMonth({
    key: JSON.stringify(toMonthQuery(month)),
    toMonth: (ahead) => addMonths(month, ahead),
    hasFree,
    onFound: goTo,
  })
  const freeDays = [...(days ?? [])].filter(([, times]) => countFree(times)).map(([free]) => free)
  const day = days?.has(selected.day) ? selected.day : freeDays.sort()[0]
  const isSearching = useFirstSearch(
    search,
    days && month === openedMonth && openAtUtc === undefined && !isReturn && !freeDays.length,
  )
  const toTimes = (other: string | undefined): readonly Slot[] => (other && days?.get(other)) || []
  return {
    ...{
      month,
      firstMonth,
      today,
      day,
      slots,
      search,
      queryClient,
      toQuery,
      toMonthQuery,
      toDaysOf,
      hasFree,
      goTo,
    },
    days: isSearching ? undefined : days,
    freeCount: freeDays.length,
    times: toTimes(day),
    select: (other) => setSelected({ month, day: other }),
    describe: (other) => [formatDay(other, locale).long, countFree(toTimes(other))],
  }
}

/**
 * Searches for the first month with free times, if the one in which the picker opens has none. A month that
 * the visitor goes to later, or returns to, stays as it is.
 *
 * @param isNeeded - undefined until the free times of the month are known
 * @returns whether the search is to start or is running
 */
function useFirstSearch({ start }: FreeMonthSearch, isNeeded: boolean | undefined): boolean {
  const [isOver, setOver] = useState(false)
  const hasStarted = useRef(false)
  const latestStart = useLatest(start)
  useEffect(() => {
    if (isNeeded === undefined || hasStarted.current) return
    hasStarted.current = true
    const search = isNeeded ? latestStart.current() : Promise.resolve()
    void search.finally(() => setOver(true))
  }, [isNeeded, latestStart])
  return !!isNeeded && !isOver
}

function toSlotsQuery(
  { reference, eventType, style }: BookingFormContextValue,
  { lengthMinutes, rescheduleUid }: SlotPickerProps,
  span: { start: string; end: string },
): SlotsQuery {
  const hasLengths = eventType.lengthInMinutesOptions?.some((one) => one !== eventType.lengthInMinutes)
  return {
    ...reference,
    ...span,
    timeZone: style.timeZone,
    ...(hasLengths && { duration: lengthMinutes }),
    ...(rescheduleUid && { bookingUidToReschedule: rescheduleUid }),
  }
}
