import { addMonths } from './calendarDays.js'
import { readClock } from '../readClock.js'

/**
 * An upper limit, in hours, of the distance between midnight in any zone and midnight UTC. The widest
 * offsets are +14:00 and −12:00.
 */
const WIDEST_HOURS = 16

/**
 * Returns the first and the last instant of a month in a zone. A month does not always begin at
 * midnight, because some zones set their clocks forward at midnight.
 *
 * @param month - `YYYY-MM`
 * @param timeZone - IANA id
 * @returns ISO 8601 in UTC, with milliseconds; the end is the last millisecond of the month
 */
export function toMonthSpan(month: string, timeZone: string): { startUtc: string; endUtc: string } {
  const startMs = toFirstInstant(`${month}-01`, timeZone)
  const endMs = toFirstInstant(`${addMonths(month, 1)}-01`, timeZone) - 1
  return { startUtc: new Date(startMs).toISOString(), endUtc: new Date(endMs).toISOString() }
}

/**
 * Returns the first second of a day, in milliseconds since 1970. Uses a binary search, because a search
 * needs no offsets and is correct for any clock change.
 */
function toFirstInstant(day: string, timeZone: string): number {
  const aroundSeconds = Date.parse(`${day}T00:00:00Z`) / 1000
  let before = aroundSeconds - WIDEST_HOURS * 3600
  let after = aroundSeconds + WIDEST_HOURS * 3600
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (readClock(middle * 1000, timeZone).day < day) before = middle
    else after = middle
  }
  return after * 1000
}
