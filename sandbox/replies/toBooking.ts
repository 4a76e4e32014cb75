import type { StoredAttendee, StoredBooking, StoredSeat } from '../database/StoredBooking.js'
import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'
import type { Viewer } from '../http/authorize.js'

/** Who receives a reply, and which event type it is about. */
export interface ReplyContext {
  /** `undefined` if the sandbox no longer has the event type. */
  readonly eventType: ServedEventType | undefined
  readonly host: Host
  readonly viewer: Viewer
  /** The seat that was just taken. */
  readonly seatUid?: string | undefined
}

/** Returns a booking as the API sends it: a single one, one of a series, or one with seats. */
export function toBooking(booking: StoredBooking, context: ReplyContext): object {
  if (booking.seats !== undefined) return toSeated(booking, context)
  const { seriesUid, responses } = booking
  const people = {
    attendees: toAttendees(booking),
    ...(hasGuests(responses) && { guests: responses.guests }),
  }
  const reply = {
    ...toBase(booking, context),
    cancelledByEmail: '',
    metadata: booking.metadata,
    ...people,
    bookingFieldsResponses: responses,
  }
  return seriesUid === undefined
    ? { ...reply, ...toSuccessor(booking), rescheduledByEmail: toMover(booking) }
    : { ...reply, recurringBookingUid: seriesUid }
}

function toSeated(booking: StoredBooking, context: ReplyContext): object {
  const shown = context.viewer === 'owner' || (context.eventType?.seats?.showAttendees ?? false)
  return {
    ...toBase(booking, context),
    rescheduledByEmail: toMover(booking),
    attendees: shown ? booking.taken.map(toSeatedAttendee) : [],
    ...(context.seatUid !== undefined && { seatUid: context.seatUid }),
  }
}

function toBase(booking: StoredBooking, { eventType, host }: ReplyContext): object {
  const { id, uid, title, description, status, startMs, endMs, eventTypeId, location, icsUid } = booking
  const createdAt = new Date(booking.createdMs).toISOString()
  return {
    id,
    uid,
    title,
    description,
    hosts: [eventType?.host ?? host],
    status,
    ...toReasons(booking),
    start: new Date(startMs).toISOString(),
    end: new Date(endMs).toISOString(),
    duration: (endMs - startMs) / 60_000,
    eventTypeId,
    eventType: { id: eventTypeId, slug: eventType?.slug ?? 'unknown' },
    meetingUrl: location,
    location,
    absentHost: false,
    createdAt,
    updatedAt: new Date(booking.changes.updatedMs ?? booking.createdMs).toISOString(),
    rating: null,
    icsUid,
  }
}

function toReasons({ changes }: StoredBooking): object {
  const { cancellationReason = '', reschedulingReason, rescheduledFromUid } = changes
  return {
    cancellationReason,
    ...(reschedulingReason !== undefined && { reschedulingReason }),
    ...(rescheduledFromUid !== undefined && { rescheduledFromUid }),
  }
}

/** Returns which booking replaced this one. A booking of a series does not say so. */
function toSuccessor({ changes: { rescheduledToUid } }: StoredBooking): object {
  return rescheduledToUid === undefined ? {} : { rescheduledToUid }
}

function toMover({ changes }: StoredBooking): string | null {
  return changes.rescheduledByEmail ?? null
}

/**
 * Returns the booker, then the guests, whose names are unknown. In a series, the phone number is
 * left out.
 */
function toAttendees({ attendee, responses, seriesUid }: StoredBooking): object[] {
  const { phoneNumber, ...booker } = toAttendee(attendee)
  const guests = hasGuests(responses) ? responses.guests : []
  return [
    { ...booker, ...(phoneNumber !== undefined && seriesUid === undefined && { phoneNumber }) },
    ...guests.map((email) =>
      toAttendee({ name: '', email: String(email), timeZone: attendee.timeZone, language: 'en' }),
    ),
  ]
}

function toSeatedAttendee({ uid, attendee, responses, metadata }: StoredSeat): object {
  const { phoneNumber: _phoneNumber, ...person } = toAttendee(attendee)
  const { email: _email, ...answers } = responses
  return { ...person, seatUid: uid, bookingFieldsResponses: answers, metadata }
}

function toAttendee(attendee: StoredAttendee): StoredAttendee & { readonly absent: false } {
  return { ...attendee, absent: false }
}

function hasGuests(responses: Record<string, unknown>): responses is { guests: unknown[] } {
  return Array.isArray(responses.guests) && responses.guests.length > 0
}
