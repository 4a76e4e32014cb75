import { createFormatter } from '../createFormatter.js'
import { addDays } from './calendarDays.js'

/** The name of a weekday, in full and abbreviated for a column header. */
export interface WeekdayText {
  long: string
  short: string
}

/** An abbreviation of more characters than these does not fit into a column of a narrow month. */
const MAX_CHARACTERS = 5

/** A Monday. */
const MONDAY = '2024-01-01'

/** Formats a month: `December 2026`. */
export function formatMonth(month: string, locale: string): string {
  return toFormatter(locale, { month: 'long', year: 'numeric' }).format(toDate(`${month}-01`))
}

/**
 * Formats a day for screen readers (`long`: `Tuesday, 1 December 2026`) and for a calendar cell
 * (`number`: `1`), in the digits of the language.
 */
export function formatDay(day: string, locale: string): { long: string; number: string } {
  const parts = toFormatter(locale, { day: 'numeric' }).formatToParts(toDate(day))
  return {
    long: toFormatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
      toDate(day),
    ),
    // Use only the number, because some languages add text to it: Japanese, for example, appends 日.
    number: parts.find(({ type }) => type === 'day')?.value ?? String(Number(day.slice(-2))),
  }
}

/**
 * Returns the names of the weekdays, beginning with the first day of the week.
 *
 * @param weekStart - 1 = Monday … 7 = Sunday
 */
export function formatWeekdays(locale: string, weekStart: number): WeekdayText[] {
  const [long, short, narrow] = (['long', 'short', 'narrow'] as const).map((weekday) =>
    toFormatter(locale, { weekday }),
  ) as [Intl.DateTimeFormat, Intl.DateTimeFormat, Intl.DateTimeFormat]
  const first = addDays(MONDAY, weekStart - 1)
  const dates = Array.from({ length: 7 }, (_, index) => toDate(addDays(first, index)))
  // Arabic does not abbreviate in its short form. A dot takes hardly any room: the Polish `niedz.` fits.
  const isShort = dates.every((date) => short.format(date).replace('.', '').length <= MAX_CHARACTERS)
  return dates.map((date) => ({
    long: long.format(date),
    short: (isShort ? short : narrow).format(date),
  }))
}

/** Converts a calendar day, which has no zone, to a date in UTC. All formatters here use UTC too. */
function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Creates a formatter that uses the Gregorian calendar, as the invitation does. */
function toFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return createFormatter(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
}
