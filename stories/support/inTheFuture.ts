import type { Booking, CreatedBooking } from '../../src/index.js'
import { recordedBooking } from './changing.js'

/** From the recorded bookings to the month in which the free times of stories are. */
const LATER_MS = (Date.parse('2030-01-07') - Date.parse('2026-12-07')) as number

const later = (time: string | undefined) => time && new Date(Date.parse(time) + LATER_MS).toISOString()

/** Returns a recorded booking at a later time, so that it is not over when the story is looked at. */
export function inTheFuture(name: string, more: Partial<Booking> = {}): CreatedBooking {
  const found = recordedBooking(name)
  const move = (booking: Booking): Booking => ({
    ...booking,
    start: later(booking.start),
    end: later(booking.end),
    ...more,
  })
  return Array.isArray(found) ? found.map(move) : move(found)
}
