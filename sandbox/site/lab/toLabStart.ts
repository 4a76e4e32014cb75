import type { Booking } from 'booking-form/contract'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** Days from today until the first time that is used. */
const FIRST_DAY = 7
const OPENS_AT = 8
const HOURS_A_DAY = 8

/**
 * Returns the first whole hour, a week ahead or later, that is not booked. Each try of a fault that
 * books uses up one hour.
 *
 * @returns ISO 8601 in UTC
 */
export function toLabStart(bookings: readonly Booking[], nowMs: number): string {
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS
  const taken = bookings.map(({ start = '', end = '' }) => [Date.parse(start), Date.parse(end)] as const)
  for (let hour = 0; ; hour++) {
    const day = FIRST_DAY + Math.floor(hour / HOURS_A_DAY)
    const startMs = today + day * DAY_MS + (OPENS_AT + (hour % HOURS_A_DAY)) * HOUR_MS
    const isTaken = taken.some(([from, to]) => from < startMs + HOUR_MS && to > startMs)
    if (!isTaken) return new Date(startMs).toISOString()
  }
}
