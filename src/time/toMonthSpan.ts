import { fromZonedTime } from 'date-fns-tz'
import { addMonths } from './calendarDays.js'

/** Span of a month. */
export function toMonthSpan(month: string, timeZone: string): { startUtc: string; endUtc: string } {
  const at = (text: string) => fromZonedTime(`${text}-01T00:00:00`, timeZone)
  return { startUtc: at(month).toISOString(), endUtc: new Date(at(addMonths(month, 1)).getTime() - 1).toISOString() }
}
