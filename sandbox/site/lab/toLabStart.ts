import type { Booking } from 'booking-form/contract'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
/** Clear of the times that the other pages offer. */
const FIRST_DAY = 7
const OPENS_AT = 8
const HOURS_A_DAY = 8

/**
 * The first whole hour, a week ahead or later, that nobody has booked. A fault that books takes one each time.
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
