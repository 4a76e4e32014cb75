'use client'

import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { PickerMessages } from '../../messages/enPicker.js'
import { toMonth } from '../../time/calendar/calendarDays.js'
import { formatDay, formatWeekdays } from '../../time/calendar/formatCalendar.js'
import { readWeekStart } from '../../time/calendar/readWeekStart.js'
import { toMonthGrid } from '../../time/calendar/toMonthGrid.js'
import { usePart } from '../../ui/usePart.js'
import { moveDay } from './moveDay.js'
import { countFree, type SlotDays } from './toDays.js'

/** Props of {@link MonthGrid}. Days are `YYYY-MM-DD`, months are `YYYY-MM`. */
export interface MonthGridProps {
  month: string
  /** The slots of the month by day; `undefined` while the slots are loading. */
  days: SlotDays | undefined
  selected: string | undefined
  today: string
  /** The first month that the visitor can go to. */
  firstMonth: string
  locale: string
  /** The id of the heading that names the month. */
  titleId: string
  messages: PickerMessages['picker']
  /** Stands between a day and what is free on it. */
  separator: string
  onSelect: (day: string) => void
  onMonth: (month: string) => void
}

/**
 * Renders the days of a month. One day is a Tab stop. The arrow keys move from day to day, even into
 * the next or previous month; Home and End move to the ends of the week; Page Up and Page Down move by
 * a month, or with Shift by a year. A day without slots can be focused and read, but not selected.
 *
 * @source ARIA Authoring Practices Guide, grid pattern and date picker dialog example
 */
export function MonthGrid(props: MonthGridProps) {
  const { month, days, selected, today, firstMonth, locale, titleId, onSelect, onMonth } = props
  const { messages, separator } = props
  const part = usePart()
  const { weekStart, weekdays, weeks } = useCalendar(month, locale)
  const { stop, setCursor, goTo, grid } = useCursor(
    month,
    selected ?? (toMonth(today) === month ? today : `${month}-01`),
  )
  const onKeyDown = (event: KeyboardEvent) => {
    // Leaves these combinations to the browser, for example Alt+Left, which goes back a page.
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl'
    const day = moveDay(stop, event, { isRtl, weekStart })
    if (!day) return
    event.preventDefault()
    if (toMonth(day) < firstMonth) return
    goTo(day)
    if (toMonth(day) !== month) onMonth(toMonth(day))
  }
  const renderDay = ({ day, long, number }: CalendarDay) => {
    const free = countFree(days?.get(day))
    const open = !!days?.get(day)?.length
    return (
      <button
        type="button"
        {...part('day', {
          free: free > 0,
          chosen: day === selected,
          today: day === today,
          past: day < today,
        })}
        data-day={day}
        tabIndex={day === stop ? 0 : -1}
        aria-label={days ? `${long}${separator}${messages.timesFree(free)}` : long}
        aria-current={day === today ? 'date' : undefined}
        aria-disabled={!open || undefined}
        onFocus={() => setCursor(day)}
        onClick={() => open && onSelect(day)}
      >
        {number}
      </button>
    )
  }
  return (
    <table
      {...part('month-grid')}
      ref={grid}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
      role="grid"
      aria-labelledby={titleId}
      aria-busy={!days || undefined}
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {weekdays.map(({ long, short }) => (
            <th key={long} {...part('weekday')} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((one) => (
              // The role is explicit, because not every screen reader derives it from the role of the table.
              // oxlint-disable-next-line jsx-a11y/no-redundant-roles
              <td key={one.day} role="gridcell" aria-selected={one.day === selected || undefined}>
                {toMonth(one.day) === month && renderDay(one)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type CalendarDay = ReturnType<typeof formatDay> & { day: string }

/**
 * Returns the weeks of a month, with the texts of their days. The result is memoized, because every key
 * press re-renders the grid.
 */
function useCalendar(month: string, locale: string) {
  return useMemo(() => {
    const weekStart = readWeekStart(locale)
    const weeks = toMonthGrid(month, weekStart).map((week) =>
      week.map((day): CalendarDay => ({ day, ...formatDay(day, locale) })),
    )
    return { weekStart, weekdays: formatWeekdays(locale, weekStart), weeks }
  }, [month, locale])
}

/**
 * Returns the day that is the Tab stop, and `goTo`, which focuses another day at once, or as soon as
 * the month of that day is rendered.
 */
function useCursor(month: string, fallback: string) {
  const grid = useRef<HTMLTableElement>(null)
  const [cursor, setCursor] = useState('')
  const mustFocus = useRef(false)
  const stop = toMonth(cursor) === month ? cursor : fallback
  const focus = (day: string) => {
    const button = grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)
    button?.focus()
    return !!button
  }
  useEffect(() => {
    // A day of another month can be focused only now, after that month has been rendered.
    if (mustFocus.current) mustFocus.current = !focus(cursor)
  }, [cursor, month])
  const goTo = (day: string) => {
    // Focuses the day at once, so that a quick second key press starts from this day.
    mustFocus.current = !focus(day)
    setCursor(day)
  }
  return { grid, stop, setCursor, goTo }
}
