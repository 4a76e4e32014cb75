import type { RescheduleBody } from '../checks/changeBodies.js'
import type { NewBooking, StoredBooking } from '../database/StoredBooking.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { refuse, refuseIssues, type Refusal } from '../http/refusal.js'
import type { Booked } from './book.js'
import type { BookingContext } from './BookingContext.js'
import { checkBounds } from './checkRules.js'
import { refuseConflict, refuseTaken } from './conflictRefusals.js'
import { rescheduleSeat } from './rescheduleSeat.js'
import { toNewBooking } from './toNewBooking.js'

/** A booking and what it is a booking of. */
export interface Moved {
  readonly booking: StoredBooking
  readonly eventType: ServedEventType
}

/**
 * Moves a booking: a new one takes its place, and the old one is cancelled. No code by e-mail is asked for, and a
 * switched off `disableRescheduling` stops nobody, as recorded.
 */
export async function reschedule(
  uid: string,
  body: RescheduleBody,
  context: BookingContext,
): Promise<Booked | Refusal> {
  const booking = (await context.store.findByUid(uid)).find((one) => one.uid === uid)
  if (!booking) return refuse(404, `Booking with uid=${uid} was not found in the database`)
  const gone = refuseGone(booking)
  if (gone) return gone
  const eventType = context.eventTypes.find(({ id }) => id === booking.eventTypeId)
  if (!eventType) return refuse(404, `Event type with id ${booking.eventTypeId} not found.`)
  if (booking.seats !== undefined) return rescheduleSeat({ booking, eventType }, body, context)
  return move({ booking, eventType }, body, context)
}

async function move(
  { booking, eventType }: Moved,
  body: RescheduleBody,
  context: BookingContext,
): Promise<Booked | Refusal> {
  const { startUtc, rescheduledBy: rescheduledByEmail } = body
  const refusal = checkReason(eventType) ?? checkBounds({ eventType, startUtc }, context.now())
  if (refusal) return refusal
  const next = toSuccessor({ booking, eventType }, body, context.now())
  const holding = await context.store.findHolding(next)
  if (holding.some(({ uid }) => uid !== booking.uid)) return refuseTaken()
  const updatedMs = context.now()
  const changes = { rescheduledToUid: next.uid, updatedMs, ...(rescheduledByEmail && { rescheduledByEmail }) }
  const conflict = await context.store.move(booking.uid, next, changes)
  // Somebody else moved or cancelled it in the meantime.
  const [now] = conflict === 'moved' ? await context.store.findByUid(booking.uid) : []
  const gone = now && refuseGone(now)
  if (conflict) return gone ?? refuseConflict(conflict)
  return { bookings: await context.store.findByUid(next.uid), series: false }
}

/** The reason never arrives where the field is looked for, so one that is required is always missing. */
function checkReason({ fields }: ServedEventType): Refusal | undefined {
  const required = fields.some(
    ({ slug, required, hidden }) => slug === 'rescheduleReason' && required && !hidden,
  )
  return required ? refuseIssues(['responses - {rescheduleReason}error_required_field']) : undefined
}

/** A chosen length falls back to the event type's own; the video call gets its address only now. */
function toSuccessor(
  { booking, eventType }: Moved,
  { startUtc, reason, rescheduledBy }: RescheduleBody,
  nowMs: number,
): NewBooking {
  const { attendee, metadata, icsUid, seriesUid } = booking
  const responses = { ...booking.responses, ...(reason && { rescheduledReason: reason }) }
  const checked = {
    eventType,
    startUtc,
    timeZone: attendee.timeZone,
    lengthMinutes: eventType.lengthMinutes,
    count: 1,
    attendee,
    responses,
    metadata,
    location: booking.location,
    emailVerificationCode: undefined,
  }
  const next = toNewBooking(checked, { startUtc, nowMs, ...(seriesUid !== undefined && { seriesUid }) })
  const isCall = booking.location === 'integrations:daily' || booking.location === toCall(booking.uid)
  return {
    ...next,
    icsUid,
    location: isCall && next.status === 'accepted' ? toCall(next.uid) : next.location,
    changes: {
      rescheduledFromUid: booking.uid,
      ...(reason && { reschedulingReason: reason }),
      ...(rescheduledBy && { rescheduledByEmail: rescheduledBy }),
    },
  }
}

function toCall(uid: string): string {
  return `https://cal.example.com/video/${uid}`
}

function refuseGone({ uid, status, changes: { rescheduledToUid } }: StoredBooking): Refusal | undefined {
  if (status !== 'cancelled') return undefined
  return refuse(
    400,
    rescheduledToUid === undefined
      ? `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a booking that ` +
          'is not cancelled.'
      : `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to booking ` +
          `with uid=${rescheduledToUid}. You probably want to reschedule ${rescheduledToUid} instead by passing it ` +
          'within the request URL.',
  )
}
