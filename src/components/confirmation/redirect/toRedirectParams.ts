import type { Booking } from '../../../contract/booking.js'
import type { BookingRequest } from '../../../contract/bookingRequest.js'
import type { EventType } from '../../../contract/eventType.js'
import { isTimeZone } from '../../../contract/isTimeZone.js'
import { toZonedIso } from '../../../time/toZonedIso.js'
import { toSpan } from '../toSpan.js'

/** Input of {@link toPlainParams} and {@link toAttendeeParams}. */
export interface RedirectParamsInput {
  booking: Booking
  request: BookingRequest
  eventType: EventType
}

/**
 * Returns the parameters that Cal.com forwards to the success page, without personal data of the
 * attendee. This leaves out the booking's title, because it contains the attendee's name, the
 * description, because it contains the attendee's notes, and a location that the attendee typed,
 * because it may be their address.
 *
 * @source Cal.com help, parameters of the success redirect
 */
export function toPlainParams({
  booking,
  request,
  eventType,
}: RedirectParamsInput): Record<string, string | undefined> {
  const { start, lengthMinutes } = toSpan(booking, request, eventType)
  const hosts = booking.hosts.flatMap(({ name }) => (name && name !== 'unknown' ? [name] : []))
  const zone = booking.hosts[0]?.timeZone
  return {
    uid: booking.uid,
    title: eventType.title,
    startTime: new Date(start).toISOString(),
    endTime: new Date(Date.parse(start) + lengthMinutes * 60_000).toISOString(),
    location: isTypedByAttendee(request) ? undefined : booking.location,
    hostName: hosts.join(', '),
    hostStartTime: isTimeZone(zone) ? toZonedIso(start, zone) : undefined,
    isEmbed: 'true',
  }
}

/**
 * Returns the parameters that contain personal data of the attendee. They override
 * those of {@link toPlainParams}.
 */
export function toAttendeeParams({
  booking,
  request,
  eventType,
}: RedirectParamsInput): Record<string, string | undefined> {
  const { start } = toSpan(booking, request, eventType)
  const { attendee } = request
  const response = booking.bookingFieldsResponses?.name
  const name =
    typeof response === 'object' && response !== null ? (response as Record<string, unknown>) : undefined
  const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    title: booking.title,
    description: booking.description,
    location: booking.location,
    email: attendee.email,
    phone: attendee.phoneNumber,
    attendeeName: attendee.name,
    attendeeFirstName: textOf(name?.firstName),
    attendeeLastName: textOf(name?.lastName),
    attendeeStartTime: isTimeZone(attendee.timeZone) ? toZonedIso(start, attendee.timeZone) : undefined,
    guestEmails: request.guests?.join(', '),
  }
}

/** Whether the attendee typed the location. */
function isTypedByAttendee({ location }: BookingRequest): boolean {
  return typeof location === 'string' || !!location?.type.startsWith('attendee')
}
