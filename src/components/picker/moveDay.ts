import { addDays, addMonths, toMonth } from '../../time/calendar/calendarDays.js'

/** The layout of a month grid. */
export interface GridLayout {
  /** Whether the layout is right to left, so that the first day of a week is on the right. */
  isRtl: boolean
  /** The first day of the week, from 1 for Monday to 7 for Sunday. */
  weekStart: number
}

/**
 * Returns the day that a key press moves to.
 *
 * @param day - the current day, `YYYY-MM-DD`
 * @returns `undefined` if the key does not move the focus
 * @source ARIA Authoring Practices Guide, date picker dialog example
 */
export function moveDay(
  day: string,
  key: { key: string; shiftKey: boolean },
  layout: GridLayout,
): string | undefined {
  const forward = layout.isRtl ? -1 : 1
  // Sunday is 0 in JavaScript and 7 in ISO 8601. The remainder of the division by 7 is the same.
  const inWeek = (new Date(`${day}T00:00:00Z`).getUTCDay() - layout.weekStart + 7) % 7
  switch (key.key) {
    case 'ArrowRight':
      return addDays(day, forward)
    case 'ArrowLeft':
      return addDays(day, -forward)
    case 'ArrowDown':
      return addDays(day, 7)
    case 'ArrowUp':
      return addDays(day, -7)
    case 'Home':
      return within(toMonth(day), addDays(day, -inWeek))
    case 'End':
      return within(toMonth(day), addDays(day, 6 - inWeek))
    case 'PageDown':
      return addMonthsTo(day, key.shiftKey ? 12 : 1)
    case 'PageUp':
      return addMonthsTo(day, key.shiftKey ? -12 : -1)
    default:
      return undefined
  }
}

/** Returns the same day of another month, or the last day of that month if the month is shorter. */
function addMonthsTo(day: string, n: number): string {
  const month = addMonths(toMonth(day), n)
  return within(month, `${month}-${day.slice(8)}`)
}

/** Limits a day to a month. Days can be compared as strings, because `YYYY-MM-DD` sorts chronologically. */
function within(month: string, day: string): string {
  const first = `${month}-01`
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  return day < first ? first : day > last ? last : day
}
