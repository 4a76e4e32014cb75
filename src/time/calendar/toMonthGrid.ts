import { addDays, addMonths } from './calendarDays.js'

/**
 * The weeks of a month as a calendar shows them: whole ones, with the days of the months before and after that fill
 * the first and the last.
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
