import { useBookingFormContext } from '../components/BookingFormContext.js'
import { countFree, type SlotDays } from '../components/picker/toDays.js'
import { usePickerMessages } from '../components/picker/usePickerMessages.js'
import { toMonth } from '../time/calendar/calendarDays.js'
import { formatDay, formatWeekdays } from '../time/calendar/formatCalendar.js'
import { readWeekStart } from '../time/calendar/readWeekStart.js'
import { toMonthGrid } from '../time/calendar/toMonthGrid.js'
import { usePart } from '../ui/usePart.js'

/** Props of {@link MonthLinks}. Days are `YYYY-MM-DD`. */
export interface MonthLinksProps {
  month: string
  days: SlotDays
  today: string
}

/** Returns the id of the heading of a day. */
export function toDayId(day: string): string {
  return `bf-day-${day}`
}

/** The days of a month as a table, in which each day with free times links to them. */
export function MonthLinks({ month, days, today }: MonthLinksProps) {
  const { messages, style } = useBookingFormContext()
  const { picker } = usePickerMessages()
  const part = usePart()
  const { locale } = style
  const weekStart = readWeekStart(locale)
  const toCell = (day: string) => {
    const free = countFree(days.get(day))
    const { long, number } = formatDay(day, locale)
    const state = { free: free > 0, today: day === today, past: day < today }
    const current = day === today ? 'date' : undefined
    if (!free)
      return (
        <span {...part('day', state)} aria-current={current}>
          {number}
        </span>
      )
    const label = `${long}${messages.form.separator}${picker.timesFree(free)}`
    return (
      <a {...part('day', state)} href={`#${toDayId(day)}`} aria-label={label} aria-current={current}>
        {number}
      </a>
    )
  }
  return (
    <table {...part('month-grid')} aria-labelledby="bf-month">
      <thead>
        <tr>
          {formatWeekdays(locale, weekStart).map(({ long, short }) => (
            <th key={long} {...part('weekday')} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {toMonthGrid(month, weekStart).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day}>{toMonth(day) === month && toCell(day)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
