import { addDays } from './calendarDays.js'

/** A weekday's name, in full and as it fits above a column. */
export interface WeekdayText {
  long: string
  short: string
}

/** A Monday. */
const MONDAY = '2024-01-01'

/** A month in words: `December 2026`. */
export function formatMonth(month: string, locale: string): string {
  return toFormatter(locale, { month: 'long', year: 'numeric' }).format(toDate(`${month}-01`))
}

/** A day as it is read aloud, `Tuesday, 1 December 2026`, and as it stands in a calendar, `1`; in the language's digits. */
export function formatDay(day: string, locale: string): { long: string; number: string } {
  const parts = toFormatter(locale, { day: 'numeric' }).formatToParts(toDate(day))
  return {
    long: toFormatter(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(
      toDate(day),
    ),
    // Japanese writes 日 behind the number.
    number: parts.find(({ type }) => type === 'day')?.value ?? String(Number(day.slice(-2))),
  }
}

/**
 * The weekdays from the first of a week on.
 *
 * @param weekStart - 1 = Monday … 7 = Sunday
 */
export function formatWeekdays(locale: string, weekStart: number): WeekdayText[] {
  const [long, short] = [toFormatter(locale, { weekday: 'long' }), toFormatter(locale, { weekday: 'short' })]
  const first = addDays(MONDAY, weekStart - 1)
  return Array.from({ length: 7 }, (_, index) => toDate(addDays(first, index))).map((date) => ({
    long: long.format(date),
    short: short.format(date),
  }))
}

/** A calendar's day has no zone; it is printed in the one in which it is made. */
function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function toFormatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options)}`
  const known = formatters.get(key)
  if (known) return known
  // A null prototype keeps out the options of a page that extends Object.prototype; Gregorian, as the invitation is.
  const made = new Intl.DateTimeFormat(
    locale,
    Object.assign(Object.create(null), options, { timeZone: 'UTC', calendar: 'gregory' }),
  )
  formatters.set(key, made)
  return made
}
