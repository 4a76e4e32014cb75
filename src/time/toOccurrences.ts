import { getTimezoneOffset } from 'date-fns-tz'

/** A series of bookings: `count` times, every `interval` weeks, months or years, from `startUtc` on. */
export interface Series {
  /** ISO 8601. */
  startUtc: string
  /** IANA id of the attendee's zone: the wall clock there stays the same. */
  timeZone: string
  frequency: 'weekly' | 'monthly' | 'yearly'
  interval: number
  count: number
}

const MONTHS = { weekly: 0, monthly: 1, yearly: 12 }

/**
 * The instants of a series as the server steps them: each from the one before (31 January → 28 February → 28 March),
 * on the wall clock of the attendee's zone, so that 10:00 stays 10:00 over a clock change.
 *
 * @returns ISO 8601 in UTC, with milliseconds, the start first
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

/** The wall clock at an instant, carried in a date's UTC fields so that no zone of this machine can shift it. */
function toWallClock(instant: Date, timeZone: string): Date {
  const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  return new Date(`${new Intl.DateTimeFormat('sv-SE', options).format(instant).replace(' ', 'T')}.000Z`)
}

/**
 * The instant at which a zone's clock shows a wall clock. Of two in autumn the first is meant; a time that spring leaves
 * out is moved on by the change. Offsets are asked for a day away from any change, where they are sure, and proved.
 */
function toInstant(wall: Date, timeZone: string): Date {
  const at = (days: number) => new Date(wall.getTime() - getTimezoneOffset(timeZone, addDays(wall, days)))
  const [first, second] = [at(-1), at(1)]
  const isRight = (instant: Date) => toWallClock(instant, timeZone).getTime() === wall.getTime()
  return !isRight(first) && isRight(second) ? second : first
}

function addDays(wall: Date, days: number): Date {
  return new Date(wall.getTime() + days * 86_400_000)
}

/** The same day some months later, or the last one of that month when it is shorter. */
function addMonths(wall: Date, months: number): Date {
  const later = new Date(wall)
  later.setUTCMonth(wall.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate()
  later.setUTCDate(Math.min(wall.getUTCDate(), lastDay))
  return later
}
