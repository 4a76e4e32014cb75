import { toNumber, toObject } from '../eventTypes/json.js'
import { readOffset } from './readOffset.js'

const DAY_MS = 86_400_000

/** How far back a moving window is counted from, at most: recorded, and why it may answer with earlier days. */
const ROLLING_DAYS_BACK = 31

/** Until when a host may be booked, as the event type's `bookingWindow` says. */
export interface BookingWindow {
  /** Days that have free times, or of these only Monday to Friday, are counted until there are so many. */
  readonly rolling?: { readonly days: number; readonly businessDays: boolean }
  /** The last moment of a window of so many days from today. */
  readonly untilMs?: number
}

/** Reads a `bookingWindow`; one between two dates is asked for with {@link isOutsideDates}. */
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

/** From when on the days of a moving window are counted; milliseconds since the epoch. */
export function toRollingStart(askedMs: number, nowMs: number): number {
  return Math.max(askedMs - ROLLING_DAYS_BACK * DAY_MS, nowMs)
}

/** The free days, `YYYY-MM-DD` in order, that a moving window lets through. */
export function takeRollingDays(
  days: readonly string[],
  { days: count, businessDays }: NonNullable<BookingWindow['rolling']>,
): string[] {
  const counted = days.filter((day) => !businessDays || !isWeekend(Date.parse(day)))
  const last = counted[count - 1]
  return last === undefined ? [...days] : days.slice(0, days.indexOf(last) + 1)
}

/** Only a window between two dates is enforced by the booking itself, too; the dates are whole days in UTC. */
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
