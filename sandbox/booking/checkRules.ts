import { isOutsideDates } from '../availability/bookingWindow.js'
import { toNumber, toObject } from '../eventTypes/json.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'
import type { BookingContext, CheckedBooking } from './BookingContext.js'
import { checkLimits } from './checkLimits.js'

const LIMIT_REACHED =
  "Attendee with this email can't book because the maximum number of active bookings has been reached."

const OUT_OF_BOUNDS =
  'The event type can\'t be booked at the "start" time provided. This could be because it\'s too soon ' +
  "(violating the minimum booking notice) or too far in the future (outside the event's scheduling " +
  'window). Try fetching available slots first using the GET /v2/slots endpoint and then make a booking ' +
  'with "start" time equal to one of the available slots: https://cal.com/docs/api-reference/v2/slots'

/**
 * Fifth check: the event type's rules about who may book and when. Whether the time is free is
 * checked afterwards.
 */
export async function checkRules(
  booking: CheckedBooking,
  context: BookingContext,
): Promise<Refusal | undefined> {
  const { recurrence, seats } = booking.eventType
  if (recurrence && seats) return refuseShort(400, 'recurring_event_seats_error')
  return (
    checkCode(booking, context) ??
    checkBounds(booking, context.now()) ??
    (await checkBookerLimit(booking, context)) ??
    checkLimits(booking, context)
  )
}

function checkCode(
  { eventType, attendee, emailVerificationCode }: CheckedBooking,
  context: BookingContext,
): Refusal | undefined {
  if (eventType.raw.requiresBookerEmailVerification !== true) return undefined
  if (!emailVerificationCode) return refuseShort(400, 'email_verification_required')
  try {
    const isRight = context.codes.isRight(attendee.email, emailVerificationCode)
    return isRight ? undefined : refuseShort(400, 'invalid_verification_code')
  } catch {
    return refuseShort(400, 'unable_to_validate_verification_code')
  }
}

/**
 * Refuses a start that is past, too soon, or outside the dates between which the event type can be
 * booked.
 */
export function checkBounds(
  { eventType, startUtc }: Pick<CheckedBooking, 'eventType' | 'startUtc'>,
  nowMs: number,
): Refusal | undefined {
  const startMs = Date.parse(startUtc)
  if (startMs < nowMs) return refuse(400, 'Attempting to book a meeting in the past.')
  const noticeMs = (toNumber(eventType.raw.minimumBookingNotice) ?? 0) * 60_000
  return startMs < nowMs + noticeMs || isOutsideDates(eventType.raw.bookingWindow, startMs)
    ? refuse(400, OUT_OF_BOUNDS)
    : undefined
}

async function checkBookerLimit(
  { eventType, attendee }: CheckedBooking,
  context: BookingContext,
): Promise<Refusal | undefined> {
  const { maximumActiveBookings, offerReschedule } = toObject(eventType.raw.bookerActiveBookingsLimit)
  if (typeof maximumActiveBookings !== 'number') return undefined
  const active = await context.store.findActive(
    { eventTypeId: eventType.id, startMs: context.now() },
    attendee.email,
  )
  if (active.length < maximumActiveBookings) return undefined
  const existing = active.at(-1)?.uid ?? ''
  const offer = ` You can reschedule your existing booking (${existing}) to a new timeslot instead.`
  return refuse(400, offerReschedule === true ? LIMIT_REACHED + offer : LIMIT_REACHED)
}
