import { readClock } from '../readClock.js'

/**
 * Returns the calendar day of an instant in a zone.
 *
 * @param instant - ISO 8601 with a zone
 * @param timeZone - IANA id
 * @returns `YYYY-MM-DD`, in the Gregorian calendar
 */
export function toDay(instant: string, timeZone: string): string {
  return readClock(Date.parse(instant), timeZone).day
}
