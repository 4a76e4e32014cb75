import { addDays, addMonths, toMonth } from '../../time/calendar/calendarDays.js'

/** The layout of a month grid. */
export interface GridLayout {
  /** Right to left: the first day of a week is at the right. */
  isRtl: boolean
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number
}

/**
 * Returns the day that a key moves to.
 *
 * @param day - `YYYY-MM-DD`
 * @returns `undefined` for a key that moves nowhere
 * @source ARIA Authoring Practices Guide, date picker dialog example
 */
export function moveDay(
  day: string,
  key: { key: string; shiftKey: boolean },
  layout: GridLayout,
): string | undefined {
  const forward = layout.isRtl ? -1 : 1
  // Sunday is 0 in JavaScript and 7 in ISO 8601; the remainder is the same.
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

/** The same day of another month, or its last one when it is shorter. */
function addMonthsTo(day: string, n: number): string {
  const month = addMonths(toMonth(day), n)
  return within(month, `${month}-${day.slice(8)}`)
}

/** Limits a day to a month. Strings of this form sort in the order of days. */
function within(month: string, day: string): string {
  const first = `${month}-01`
  const last = addDays(`${addMonths(month, 1)}-01`, -1)
  return day < first ? first : day > last ? last : day
}
