import { getTimezoneOffset } from 'date-fns-tz'
import { createFormatter } from './createFormatter.js'

/**
 * A series of `count` bookings that starts at `startUtc` and repeats every `interval` weeks, months or
 * years.
 */
export interface Series {
  /** ISO 8601. */
  startUtc: string
  /** IANA id of the attendee's zone, where the wall clock time stays the same. */
  timeZone: string
  frequency: 'weekly' | 'monthly' | 'yearly'
  interval: number
  count: number
}

const MONTHS = { weekly: 0, monthly: 1, yearly: 12 }

/**
 * Returns the start of each occurrence, computed as the server computes it: each from the one before
 * (31 January → 28 February → 28 March), on the wall clock of the attendee's zone, so that 10:00 stays
 * 10:00 across clock changes.
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
 * Returns the wall clock time at an instant in the UTC fields of a date, so that no system zone can
 * shift it.
 */
function toWallClock(instant: Date, timeZone: string): Date {
  const formatter = createFormatter('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  return new Date(`${formatter.format(instant).replace(' ', 'T')}.000Z`)
}

/**
 * Returns the instant at which the clock of a zone shows a wall clock time: the first of two in autumn.
 * A time that is skipped in spring moves forward by the length of the gap. The offsets are looked up
 * one day before and one day after, away from the clock change, where date-fns-tz is reliable; the
 * result is verified.
 */
function toInstant(wall: Date, timeZone: string): Date {
  const withOffsetOf = (days: number) =>
    new Date(wall.getTime() - getTimezoneOffset(timeZone, addDays(wall, days)))
  const [first, second] = [withOffsetOf(-1), withOffsetOf(1)]
  const isRight = (instant: Date) => toWallClock(instant, timeZone).getTime() === wall.getTime()
  return !isRight(first) && isRight(second) ? second : first
}

function addDays(wall: Date, days: number): Date {
  return new Date(wall.getTime() + days * 86_400_000)
}

/** Returns the same day some months later, or the last day of that month if it is shorter. */
function addMonths(wall: Date, months: number): Date {
  const result = new Date(wall)
  result.setUTCMonth(wall.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate()
  result.setUTCDate(Math.min(wall.getUTCDate(), lastDay))
  return result
}
