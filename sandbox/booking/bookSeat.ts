import { randomUUID } from 'node:crypto'
import type { StoredSeat } from '../database/StoredBooking.js'
import type { Refusal } from '../http/refusal.js'
import type { Booked, BookingContext, CheckedBooking } from './BookingContext.js'
import { refuseConflict, refuseSeat } from './conflictRefusals.js'
import { toNewBooking } from './toNewBooking.js'

/**
 * Books a seat. The first attendee at a time creates the booking, the others take seats of it. Of
 * several simultaneous first requests, one creates the booking and the others get a conflict
 * although seats are left; a retry gives them one.
 */
export async function bookSeat(checked: CheckedBooking, context: BookingContext): Promise<Booked | Refusal> {
  const booking = toNewBooking(checked, { startUtc: checked.startUtc, nowMs: context.now() })
  const seat = toSeat(checked)
  const [held] = await context.store.findHolding(booking)
  const refusal = held && refuseSeat(held, { startMs: booking.startMs, email: seat.attendee.email })
  if (refusal) return refusal
  const uid = held?.uid ?? booking.uid
  const conflict = held
    ? await context.store.insertSeat(uid, seat)
    : await context.store.insertSeated(booking, seat)
  if (conflict) return refuseConflict(conflict)
  return { bookings: await context.store.findByUid(uid), series: false, seatUid: seat.uid }
}

/** Guests get no seat and are dropped silently. */
function toSeat({ attendee, responses, metadata }: CheckedBooking): StoredSeat {
  return { uid: randomUUID(), attendee, metadata, responses: { ...responses, guests: [] } }
}
