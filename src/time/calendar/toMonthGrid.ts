import { addDays, addMonths } from './calendarDays.js'

/**
 * Returns the weeks of a month for a calendar. All weeks are whole: the first and the last are filled
 * with days of the adjacent months.
 *
 * @param month - `YYYY-MM`
 * @param weekStart - 1 = Monday … 7 = Sunday
 * @returns four to six weeks of seven days, `YYYY-MM-DD`
 */
export function toMonthGrid(month: string, weekStart: number): string[][] {
  const first = `${month}-01`
  const end = `${addMonths(month, 1)}-01`
  const leading = (new Date(`${first}T00:00:00Z`).getUTCDay() - weekStart + 7) % 7
  const weeks: string[][] = []
  for (let day = addDays(first, -leading); day < end; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
  }
  return weeks
}
