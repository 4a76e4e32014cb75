import { createFormatter } from './createFormatter.js'
import { readClock } from './readClock.js'

/**
 * A series of `count` bookings that starts at `startUtc` and repeats every `interval` weeks, months or
 * years.
 */
export interface Series {
  /** ISO 8601. */
  startUtc: string
  /** IANA id of the attendee's zone. All occurrences have the same wall clock time in this zone. */
  timeZone: string
  frequency: 'weekly' | 'monthly' | 'yearly'
  interval: number
  count: number
}

const MONTHS = { weekly: 0, monthly: 1, yearly: 12 }

/**
 * Returns the start of each occurrence, computed in the same way as on the server. Each start is
 * computed from the previous one (31 January → 28 February → 28 March), in the wall clock time of the
 * attendee's zone, so that 10:00 stays 10:00 across clock changes.
 *
 * @returns ISO 8601 in UTC, with milliseconds; the first item is the start
 * @source Cal.com API v2, December 2025: recorded recurring bookings
 */
export function toOccurrences({ startUtc, timeZone, frequency, interval, count }: Series): string[] {
  const instants = [new Date(startUtc)]
  let wall = toWallClock(new Date(startUtc), timeZone)
  while (instants.length < count) {
    wall =
      frequency === 'weekly' ? addDays(wall, 7 * interval) : addMonths(wall, MONTHS[frequency] * interval)
    instants.push(toInstant(wall, timeZone))
  }
  return instants.map((instant) => instant.toISOString())
}

/**
 * Returns the wall clock time of a zone at an instant. The result is a date that has the wall clock
 * time in its UTC fields, so that the system zone cannot shift it.
 */
function toWallClock(instant: Date, timeZone: string): Date {
  const formatter = createFormatter('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return new Date(`${formatter.format(instant).replace(' ', 'T')}.000Z`)
}

/**
 * Returns the instant at which the clock of a zone shows a wall clock time. A time that occurs twice in
 * autumn means the first of the two instants. A time that is skipped in spring moves forward by the
 * length of the gap. The offset may change near the wall clock time, so it is read one day before and one
 * day after. The resulting instants are then compared with the wall clock time.
 */
function toInstant(wall: Date, timeZone: string): Date {
  const withOffsetOf = (days: number) =>
    new Date(wall.getTime() - readClock(addDays(wall, days).getTime(), timeZone).offsetMinutes * 60_000)
  const [first, second] = [withOffsetOf(-1), withOffsetOf(1)]
  const isRight = (instant: Date) => toWallClock(instant, timeZone).getTime() === wall.getTime()
  return !isRight(first) && isRight(second) ? second : first
}

function addDays(wall: Date, days: number): Date {
  return new Date(wall.getTime() + days * 86_400_000)
}

/**
 * Returns the same day of a later month, or the last day of the later month if that month is too short.
 */
function addMonths(wall: Date, months: number): Date {
  const result = new Date(wall)
  result.setUTCMonth(wall.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate()
  result.setUTCDate(Math.min(wall.getUTCDate(), lastDay))
  return result
}
