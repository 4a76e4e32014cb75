import type { RescheduleBody } from '../checks/changeBodies.js'
import type { NewBooking, StoredBooking } from '../database/StoredBooking.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { refuse, refuseIssues, type Refusal } from '../http/refusal.js'
import type { Booked, BookingContext, Moved } from './BookingContext.js'
import { checkBounds } from './checkRules.js'
import { refuseConflict, refuseTaken } from './conflictRefusals.js'
import { rescheduleSeat } from './rescheduleSeat.js'
import { toNewBooking } from './toNewBooking.js'

/**
 * Moves a booking: creates a new one in its place and cancels the old one. As recorded, no
 * verification code is required, and an event type's `disableRescheduling` does not prevent it.
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
  // Another request may have moved or cancelled it in the meantime.
  const [now] = conflict === 'moved' ? await context.store.findByUid(booking.uid) : []
  const gone = now && refuseGone(now)
  if (conflict) return gone ?? refuseConflict(conflict)
  return { bookings: await context.store.findByUid(next.uid), series: false }
}

/**
 * Refuses event types that require a reason. The API never passes the reason on to where the field
 * is validated, so a required reason is always missing.
 */
function checkReason({ fields }: ServedEventType): Refusal | undefined {
  const required = fields.some(
    ({ slug, required, hidden }) => slug === 'rescheduleReason' && required && !hidden,
  )
  return required ? refuseIssues(['responses - {rescheduleReason}error_required_field']) : undefined
}

/**
 * Builds the booking that replaces the old one. A length that the visitor had chosen falls back to
 * the event type's default. A video call gets a new address.
 */
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
  const isCall = booking.location === 'integrations:daily' || booking.location === toCallUrl(booking.uid)
  return {
    ...next,
    icsUid,
    location: isCall && next.status === 'accepted' ? toCallUrl(next.uid) : next.location,
    changes: {
      rescheduledFromUid: booking.uid,
      ...(reason && { reschedulingReason: reason }),
      ...(rescheduledBy && { rescheduledByEmail: rescheduledBy }),
    },
  }
}

function toCallUrl(uid: string): string {
  return `https://cal.example.com/video/${uid}`
}

function refuseGone({ uid, status, changes: { rescheduledToUid } }: StoredBooking): Refusal | undefined {
  if (status !== 'cancelled') return undefined
  return refuse(
    400,
    rescheduledToUid === undefined
      ? `Can't reschedule booking with uid=${uid} because it has been cancelled. Please provide uid of a ` +
          'booking that is not cancelled.'
      : `Can't reschedule booking with uid=${uid} because it has been cancelled and rescheduled already to ` +
          `booking with uid=${rescheduledToUid}. You probably want to reschedule ${rescheduledToUid} ` +
          'instead by passing it within the request URL.',
  )
}
