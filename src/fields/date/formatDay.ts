import { createFormatter } from '../../time/createFormatter.js'

/**
 * Formats a day, which has no zone: `Tuesday, 1 December 2026`. The calendar is Gregorian, as in the input.
 *
 * @param day - `YYYY-MM-DD`
 * @param locale - BCP 47 tag
 */
export function formatDay(day: string, locale: string): string {
  const options = { dateStyle: 'full', timeZone: 'UTC', calendar: 'gregory' } as const
  return createFormatter(locale, options).format(Date.parse(day))
}
