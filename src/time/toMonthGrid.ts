import { addDays, toMonth } from './calendarDays.js'

/** Whole weeks. */
export function toMonthGrid(month: string, weekStart: number): string[][] {
  const first = `${month}-01`
  const weekday = new Date(`${first}T00:00:00Z`).getUTCDay()
  let day = addDays(first, -((weekday - weekStart + 7) % 7))
  const weeks: string[][] = []
  while (toMonth(day) <= month) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)))
    day = addDays(day, 7)
  }
  return weeks
}
