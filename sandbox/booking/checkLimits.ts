import { toLocalDay } from '../availability/localTime.js'
import { toNumber, toObject } from '../eventTypes/json.js'
import { refuseShort, type Refusal } from '../http/refusal.js'
import type { BookingContext, CheckedBooking } from './BookingContext.js'

/** Returns the period that contains a day `YYYY-MM-DD`. That weeks start on Sunday is not recorded. */
const PERIODS: Readonly<Record<string, (day: string) => string>> = {
  day: (day) => day,
  week: (day) => {
    const date = new Date(day)
    date.setUTCDate(date.getUTCDate() - date.getUTCDay())
    return date.toISOString().slice(0, 10)
  },
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
}

/**
 * Refuses a booking that would be one too many, or too many minutes, in a day, week, month or year of the
 * host. Both are a 401, as recorded.
 */
export async function checkLimits(
  { eventType, startUtc, lengthMinutes }: Pick<CheckedBooking, 'eventType' | 'startUtc' | 'lengthMinutes'>,
  { store }: Pick<BookingContext, 'store'>,
): Promise<Refusal | undefined> {
  const [counts, minutes] = [
    toObject(eventType.raw.bookingLimitsCount),
    toObject(eventType.raw.bookingLimitsDuration),
  ]
  const limited = Object.entries(PERIODS).filter(([name]) => toNumber(counts[name] ?? minutes[name]))
  const bookings = limited.length ? await store.findAccepted(eventType.id) : []
  for (const [name, toPeriod] of limited) {
    const periodOf = (atMs: number) => toPeriod(toLocalDay(atMs, eventType.host.timeZone))
    const period = periodOf(Date.parse(startUtc))
    const others = bookings.filter(({ startMs }) => periodOf(startMs) === period)
    if (others.length >= (toNumber(counts[name]) ?? Infinity))
      return refuseShort(401, 'booking_limit_reached')
    const taken = others.reduce((sum, { startMs, endMs }) => sum + (endMs - startMs) / 60_000, 0)
    if (taken + lengthMinutes > (toNumber(minutes[name]) ?? Infinity))
      return refuseShort(401, 'duration_limit_reached')
  }
  return undefined
}
