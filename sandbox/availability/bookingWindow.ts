import { toNumber, toObject } from '../eventTypes/json.js'
import { readOffset } from './readOffset.js'

const DAY_MS = 86_400_000

/**
 * A rolling window starts at most so many days before the requested start, as recorded. This is why
 * a reply may contain days before the requested ones.
 */
const ROLLING_DAYS_BACK = 31

/** How far ahead an event type can be booked, read from its `bookingWindow`. */
export interface BookingWindow {
  /**
   * Set for a rolling window, which ends after `days` days that have free times. With
   * `businessDays`, only Monday to Friday count.
   */
  readonly rolling?: { readonly days: number; readonly businessDays: boolean }
  /** End of a fixed window of so many days from today, in milliseconds since the epoch. */
  readonly untilMs?: number
}

/**
 * Reads a `bookingWindow`. A window between two dates gives `{}`, because {@link isOutsideDates}
 * checks it.
 */
export function readBookingWindow(
  bookingWindow: unknown,
  { nowMs, timeZone }: { nowMs: number; timeZone: string },
): BookingWindow {
  const { type, value, rolling } = toObject(bookingWindow)
  const days = toNumber(value)
  if (days === undefined || (type !== 'calendarDays' && type !== 'businessDays')) return {}
  const businessDays = type === 'businessDays'
  if (rolling === true) return { rolling: { days, businessDays } }
  const offsetMs = readOffset(nowMs, timeZone)
  const today = Math.floor((nowMs + offsetMs) / DAY_MS) * DAY_MS
  const last = businessDays ? addBusinessDays(today, days) : today + days * DAY_MS
  return { untilMs: last + DAY_MS - readOffset(last + DAY_MS - offsetMs, timeZone) }
}

/**
 * Returns where a rolling window starts.
 *
 * @param requestedMs - the requested start; milliseconds since the epoch
 */
export function toRollingStart(requestedMs: number, nowMs: number): number {
  return Math.max(requestedMs - ROLLING_DAYS_BACK * DAY_MS, nowMs)
}

/**
 * Returns the days that a rolling window lets through.
 *
 * @param days - days with free times, `YYYY-MM-DD` in order
 */
export function takeRollingDays(
  days: readonly string[],
  { days: count, businessDays }: NonNullable<BookingWindow['rolling']>,
): string[] {
  const counted = days.filter((day) => !businessDays || !isWeekend(Date.parse(day)))
  const last = counted[count - 1]
  return last === undefined ? [...days] : days.slice(0, days.indexOf(last) + 1)
}

/**
 * Returns whether a start lies outside a window between two dates, which are whole days in UTC.
 * Other windows limit only the offered slots; this one limits bookings, too.
 */
export function isOutsideDates(bookingWindow: unknown, startMs: number): boolean {
  const { type, value } = toObject(bookingWindow)
  if (type !== 'range' || !Array.isArray(value)) return false
  const [first, last] = value.map((date) => Date.parse(String(date)))
  return (first !== undefined && startMs < first) || (last !== undefined && startMs >= last + DAY_MS)
}

function addBusinessDays(fromMs: number, count: number): number {
  let dayMs = fromMs
  for (let left = count; left > 0;) {
    dayMs += DAY_MS
    if (!isWeekend(dayMs)) left -= 1
  }
  return dayMs
}

function isWeekend(dayMs: number): boolean {
  const weekday = new Date(dayMs).getUTCDay()
  return weekday === 0 || weekday === 6
}
