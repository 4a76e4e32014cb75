import { randomUUID } from 'node:crypto'
import type { RescheduleBody } from '../checks/changeBodies.js'
import type { NewBooking, StoredSeat } from '../database/StoredBooking.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'
import type { Booked, BookingContext, Moved } from './BookingContext.js'
import { checkBounds } from './checkRules.js'
import { refuseConflict, refuseSeat } from './conflictRefusals.js'
import { toNewBooking } from './toNewBooking.js'

/** Moves one seat to another time, where it gets a new uid. The other seats stay. */
export async function rescheduleSeat(
  { booking, eventType }: Moved,
  { startUtc, seatUid }: RescheduleBody,
  context: BookingContext,
): Promise<Booked | Refusal> {
  // The recorded server fails here before it can say that `seatUid` is missing.
  if (seatUid === undefined) return refuseShort(500, 'Internal server error')
  const old = booking.taken.find(({ uid }) => uid === seatUid)
  if (!old) return refuseUnknown(seatUid)
  const bounds = checkBounds({ eventType, startUtc }, context.now())
  if (bounds) return bounds
  const next = toNext({ booking, eventType }, old, { startUtc, nowMs: context.now() })
  const [held] = await context.store.findHolding(next)
  const refusal = held && refuseSeat(held, { startMs: next.startMs, email: old.attendee.email })
  if (refusal) return refusal
  const seat = { ...old, uid: randomUUID() }
  const conflict = await context.store.moveSeat({
    fromUid: booking.uid,
    fromSeatUid: seatUid,
    seat,
    to: held?.uid ?? next,
    changes: { updatedMs: context.now() },
  })
  if (conflict) return conflict === 'moved' ? refuseUnknown(seatUid) : refuseConflict(conflict)
  return { bookings: await context.store.findByUid(held?.uid ?? next.uid), series: false, seatUid: seat.uid }
}

/** Builds the seated booking to create if there is none at the new time. */
function toNext(
  { booking, eventType }: Moved,
  { attendee, responses, metadata }: StoredSeat,
  moment: { readonly startUtc: string; readonly nowMs: number },
): NewBooking {
  return toNewBooking(
    {
      eventType,
      startUtc: moment.startUtc,
      timeZone: attendee.timeZone,
      lengthMinutes: eventType.lengthMinutes,
      count: 1,
      attendee,
      responses,
      metadata,
      location: booking.location,
      emailVerificationCode: undefined,
    },
    moment,
  )
}

function refuseUnknown(seatUid: string): Refusal {
  return refuse(404, `Seat with uid=${seatUid} does not exist.`)
}
