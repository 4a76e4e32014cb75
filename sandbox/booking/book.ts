import { randomUUID } from 'node:crypto'
import { toOccurrences } from '../../src/time/toOccurrences.js'
import type { Period } from '../database/createBookingStore.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import type { Refusal } from '../http/refusal.js'
import { bookSeat } from './bookSeat.js'
import type { BookingContext, CheckedBooking } from './BookingContext.js'
import { refuseConflict, refuseTaken } from './conflictRefusals.js'
import { toNewBooking } from './toNewBooking.js'

/** A booking that was made; `seatUid` where it took a seat. */
export interface Booked {
  readonly bookings: readonly StoredBooking[]
  readonly series: boolean
  readonly seatUid?: string
}

/**
 * Looks whether the time is free and stores the booking: one, a series, or a seat. The tables have the last
 * word.
 */
export function book(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  if (checked.eventType.seats) return bookSeat(checked, context)
  return checked.eventType.recurrence ? bookSeries(checked, context) : bookOne(checked, context)
}

async function bookOne(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  const booking = toNewBooking(checked, { startUtc: checked.startUtc, nowMs: context.now() })
  const refusal = await checkFree(booking, context)
  if (refusal) return refusal
  // The same person asking twice for a time that waits for confirmation gets the first request again.
  const asked =
    booking.status === 'pending' && (await context.store.findRequest(booking, checked.attendee.email))
  if (asked) return { bookings: [asked], series: false }
  const conflict = await context.store.insert(booking)
  const again = conflict === 'requested' && (await context.store.findRequest(booking, checked.attendee.email))
  if (again) return { bookings: [again], series: false }
  return conflict
    ? refuseConflict(conflict)
    : { bookings: await context.store.findByUid(booking.uid), series: false }
}

/**
 * Only the first time is looked at. One that is taken later on ends the series; what was stored before stays.
 */
async function bookSeries(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  const { eventType, startUtc, timeZone, count } = checked
  const { frequency = 'weekly', interval = 1 } = eventType.recurrence ?? {}
  const seriesUid = randomUUID()
  const starts = toOccurrences({ startUtc, timeZone, frequency, interval, count })
  for (const [index, start] of starts.entries()) {
    const booking = toNewBooking(checked, { startUtc: start, nowMs: context.now(), seriesUid })
    const refusal = index === 0 ? await checkFree(booking, context) : undefined
    const conflict = refusal ? undefined : await context.store.insert(booking)
    if (refusal) return refusal
    if (conflict) return refuseConflict(conflict)
  }
  return { bookings: await context.store.findByUid(seriesUid), series: true }
}

async function checkFree(period: Period, context: BookingContext): Promise<Refusal | undefined> {
  return (await context.store.findHolding(period)).length > 0 ? refuseTaken() : undefined
}
