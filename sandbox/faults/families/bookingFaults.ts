import { toObject, toObjects } from '../../eventTypes/json.js'
import { afterChange, afterCommit, json, type Committed, type WireBooking } from '../answers.js'
import type { Fault } from '../Fault.js'

const HOUR_MS = 3_600_000
const WEEK_MS = 168 * HOUR_MS
const INVENTED = '15551234567@sms.cal.com'

/** Bookings that are made, but reported differently than they were requested. */
export const BOOKING_FAULTS: readonly Fault[] = [
  {
    name: 'echo-ok',
    ids: ['N09', 'N49', 'N50'],
    says: 'Nothing goes wrong: it books and responds.',
    answer: (call) => call.commit(),
  },
  {
    name: 'accepted-202',
    ids: ['N29'],
    says: 'It books and responds with 202 instead of 201.',
    answer: afterCommit(({ text }) => json(202, text)),
  },
  {
    name: 'partial-206',
    ids: ['N29'],
    says: 'It books and responds with 206 instead of 201.',
    answer: afterCommit(({ text }) => json(206, text)),
  },
  {
    name: 'wrong-time',
    ids: ['R39'],
    says: 'It responds with a time one hour later than requested.',
    answer: afterChange((booking) => ({ ...booking, ...move(booking, HOUR_MS) })),
  },
  {
    name: 'sms-email',
    ids: ['R40'],
    says: 'It responds with an e-mail address that it made up.',
    answer: afterChange(inventEmail),
  },
  {
    name: 'dropped-guest',
    ids: ['R19'],
    says: 'It books and silently leaves out the first guest.',
    answer: afterChange(dropGuest),
  },
  {
    name: 'pending',
    ids: ['R37'],
    says: 'It accepts the booking as a request that the host still has to confirm.',
    answer: afterChange((booking) => ({ ...booking, status: 'pending' })),
  },
  {
    name: 'recurring-partly',
    ids: ['R34', 'R35'],
    says: 'Of a series, one date is booked, one is refused and one is cancelled.',
    answer: afterCommit(mixStates),
  },
  {
    name: 'attendees-hidden',
    ids: ['R36'],
    says: 'It books and lists no attendees.',
    answer: afterChange((booking) => ({ ...booking, attendees: [] })),
  },
]

function move(booking: WireBooking, byMs: number): WireBooking {
  const later = (instant: unknown): string => new Date(Date.parse(String(instant)) + byMs).toISOString()
  return { start: later(booking.start), end: later(booking.end) }
}

function inventEmail(booking: WireBooking): WireBooking {
  const [booker, ...others] = toObjects(booking.attendees)
  return {
    ...booking,
    attendees: [{ ...booker, email: INVENTED }, ...others],
    bookingFieldsResponses: { ...toObject(booking.bookingFieldsResponses), email: INVENTED },
  }
}

/**
 * Leaves the guest out of the attendees only: the other places repeat what was sent.
 *
 * @source recorded booking `guest-is-protected-user`
 */
function dropGuest(booking: WireBooking): WireBooking {
  const { guests } = toObject(booking.bookingFieldsResponses)
  const [dropped] = (guests instanceof Array ? guests : []) as unknown[]
  return { ...booking, attendees: toObjects(booking.attendees).filter(({ email }) => email !== dropped) }
}

/**
 * Gives the bookings of a series different states. A single booking becomes a series of three, a
 * week apart.
 */
function mixStates({ data }: Committed): Response {
  const states = ['accepted', 'rejected', 'cancelled']
  const series =
    data instanceof Array ? data : states.map((_, index) => toOccurrence(data as WireBooking, index))
  return json(201, {
    status: 'success',
    data: series.map((one: WireBooking, index) => ({ ...one, status: states[index % 3] })),
  })
}

function toOccurrence(booking: WireBooking, index: number): WireBooking {
  const uid = index ? `${String(booking.uid)}-${index}` : booking.uid
  return {
    ...booking,
    ...move(booking, index * WEEK_MS),
    uid,
    recurringBookingUid: `series-${String(booking.uid)}`,
  }
}
