import type { Booking, EventType } from 'booking-form/contract'

const DAYS = 4
/** Minutes after midnight UTC: a working day in Riga, from late morning on. */
const STARTS = [8 * 60, 9 * 60 + 30, 12 * 60, 14 * 60]
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * A few times on the next working days that nobody has booked yet.
 *
 * @returns instants as ISO 8601 in UTC, in order
 */
export function toFreeTimes(eventType: EventType, bookings: readonly Booking[], nowMs: number): string[] {
  const today = Math.floor(nowMs / DAY_MS) * DAY_MS
  const workdays = Array.from({ length: 14 }, (_, index) => today + (index + 1) * DAY_MS).filter(isWorkday).slice(0, DAYS)
  const lengthMs = eventType.lengthInMinutes * MINUTE_MS
  const taken = bookings.filter((booking) => booking.eventTypeId === eventType.id && isFull(booking, eventType))
  return workdays
    .flatMap((day) => STARTS.map((minutes) => day + minutes * MINUTE_MS))
    .filter((start) => !taken.some((booking) => overlaps(booking, start, start + lengthMs)))
    .map((start) => new Date(start).toISOString())
}

function isWorkday(dayMs: number): boolean {
  const day = new Date(dayMs).getUTCDay()
  return day !== 0 && day !== 6
}

/** One booking takes a time, unless there are seats left. */
function isFull({ status, attendees }: Booking, { seats }: EventType): boolean {
  if (status === 'cancelled' || status === 'rejected') return false
  return !seats?.seatsPerTimeSlot || seats.disabled === true || (attendees?.length ?? 0) >= seats.seatsPerTimeSlot
}

function overlaps({ start = '', end = '' }: Booking, fromMs: number, toMs: number): boolean {
  return Date.parse(start) < toMs && Date.parse(end) > fromMs
}
