import { randomUUID } from 'node:crypto'
import { toOccurrences } from '../../src/time/toOccurrences.js'
import type { Period } from '../database/createBookingStore.js'
import type { Refusal } from '../http/refusal.js'
import { bookSeat } from './bookSeat.js'
import type { Booked, BookingContext, CheckedBooking } from './BookingContext.js'
import { refuseConflict, refuseTaken } from './conflictRefusals.js'
import { toNewBooking } from './toNewBooking.js'

/**
 * Checks that the time is free and stores the booking: a single one, a series or a seat. The rules
 * of the database have the final say about what is free.
 */
export function book(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  if (checked.eventType.seats) return bookSeat(checked, context)
  return checked.eventType.recurrence ? bookSeries(checked, context) : bookOne(checked, context)
}

async function bookOne(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  const booking = toNewBooking(checked, { startUtc: checked.startUtc, nowMs: context.now() })
  const refusal = await checkFree(booking, context)
  if (refusal) return refusal
  // If the same person requests the same time again while it waits for confirmation, the first
  // request is returned.
  const pendingRequest =
    booking.status === 'pending' && (await context.store.findRequest(booking, checked.attendee.email))
  if (pendingRequest) return { bookings: [pendingRequest], series: false }
  const conflict = await context.store.insert(booking)
  const existingRequest =
    conflict === 'requested' && (await context.store.findRequest(booking, checked.attendee.email))
  if (existingRequest) return { bookings: [existingRequest], series: false }
  return conflict
    ? refuseConflict(conflict)
    : { bookings: await context.store.findByUid(booking.uid), series: false }
}

/**
 * Books a series. Only its first time is checked beforehand. If a later time is taken, the series
 * ends there with a refusal, and the bookings that are stored already stay.
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
