import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'
import { isTimeZone } from '../../contract/isTimeZone.js'
import type { BookedMessages } from '../../messages/types.js'
import { formatWhen, type TimeStyle, type WhenText } from '../../time/formatWhen.js'
import type { AnswerText } from './formatAnswers.js'
import { toSpan } from './toSpan.js'
import { toWhere, type WhereText } from './toWhere.js'

/** What came of a submission. */
export interface BookingResult {
  /** One, or the occurrences of a series. */
  bookings: Booking[]
  /** What was asked for; stands in for what the server left out. */
  request: BookingRequest
  answers: AnswerText[]
}

/** One booking in words. */
export interface OccurrenceText extends WhenText {
  key: string
  status: string
}

/** A confirmation in words. */
export interface ConfirmationText {
  /** The status that all bookings have; `''` when they differ or have none we know. */
  status: 'accepted' | 'pending' | 'cancelled' | 'rejected' | ''
  title: string
  name: string | undefined
  when: WhenText
  /** The same time for the organizer, when it reads differently there. */
  hostTime: string | undefined
  lengthMinutes: number
  where: WhereText | undefined
  hosts: string[]
  attendee: { name: string | undefined; address: string | undefined; isEmail: boolean }
  guests: string[]
  /** Guests that were asked for and are not in the booking. */
  leftOut: string[]
  /** The time that was asked for, when the server booked another. */
  movedFrom: WhenText | undefined
  /** The time that the booking had before the visitor moved it. */
  former: WhenText | undefined
  /** Empty for a single booking. */
  occurrences: OccurrenceText[]
  seat: boolean
  uid: string
}

/** What a confirmation is written from. */
export interface ConfirmationInput {
  result: BookingResult
  eventType: EventType
  style: TimeStyle
  messages: BookedMessages
  /** The time before the visitor moved it: start in ISO 8601, length in minutes. */
  former?: { start: string; lengthMinutes: number } | undefined
}

/** Writes the result of a submission for reading. What the server says goes before what was asked for. */
export function toConfirmation({
  result,
  eventType,
  style,
  messages,
  former,
}: ConfirmationInput): ConfirmationText | undefined {
  const { request } = result
  const bookings = [...result.bookings].sort((one, other) =>
    String(one.start).localeCompare(String(other.start)),
  )
  const [booking] = bookings
  if (!booking) return undefined
  const status = toStatus(bookings)
  const { confirmation } = messages
  const { start, lengthMinutes } = toSpan(booking, request, eventType)
  const when = formatWhen(start, lengthMinutes, style)
  const there = toHostTime(booking, when, (timeZone) =>
    formatWhen(start, lengthMinutes, { ...style, timeZone }),
  )
  const names = {
    accepted: confirmation.booked,
    pending: confirmation.pending,
    cancelled: confirmation.cancelled,
    rejected: confirmation.rejected,
  }
  return {
    status,
    title: status ? names[status] : confirmation.other,
    name: eventType.title ?? booking.title,
    when,
    hostTime:
      there &&
      `${there.date === when.date ? '' : `${there.date}, `}${there.time} ${confirmation.hostTime(there.zone)}`,
    lengthMinutes,
    where: toWhere({ booking, request, eventType, messages }),
    hosts: toHosts(booking, eventType),
    attendee: toAttendee(booking, request),
    guests: toGuests(booking),
    leftOut: toLeftOut(booking, request),
    movedFrom:
      Date.parse(start) === Date.parse(request.start)
        ? undefined
        : formatWhen(request.start, lengthMinutes, style),
    former: former && formatWhen(former.start, former.lengthMinutes, style),
    occurrences:
      bookings.length < 2
        ? []
        : bookings.map((one) => toOccurrence(one, { result, eventType, style, messages })),
    seat: !!booking.seatUid && status === 'accepted',
    uid: booking.uid,
  }
}

function toStatus(bookings: Booking[]): ConfirmationText['status'] {
  const [status, ...others] = new Set(bookings.map((booking) => booking.status))
  return !others.length &&
    (status === 'accepted' || status === 'pending' || status === 'cancelled' || status === 'rejected')
    ? status
    : ''
}

function toOccurrence(
  booking: Booking,
  { result, eventType, style, messages }: ConfirmationInput,
): OccurrenceText {
  const { start, lengthMinutes } = toSpan(booking, result.request, eventType)
  const { status: names } = messages.confirmation
  const status = booking.status && Object.hasOwn(names, booking.status) ? names[booking.status] : undefined
  return {
    ...formatWhen(start, lengthMinutes, style),
    key: booking.uid,
    status: status ?? messages.confirmation.other,
  }
}

/** `undefined` where the organizer's clock shows the same, whatever the zone is called. */
function toHostTime(
  { hosts: [host] }: Booking,
  when: WhenText,
  format: (timeZone: string) => WhenText,
): WhenText | undefined {
  const there = isTimeZone(host?.timeZone) ? format(host.timeZone) : when
  return there.time === when.time && there.date === when.date ? undefined : there
}

function toHosts(booking: Booking, { users = [], hosts = [] }: EventType): string[] {
  const names = (people: { name?: string | undefined }[]) =>
    people.flatMap(({ name }) => (name && name.toLowerCase() !== 'unknown' ? [name] : []))
  return [booking.hosts, hosts, users].map(names).find((list) => list.length) ?? []
}

/** The attendee as the server keeps them. An address that the server made up for a phone-only booking is none. */
function toAttendee(
  { attendees, seatUid }: Booking,
  { attendee }: BookingRequest,
): ConfirmationText['attendee'] {
  const own = seatUid ? attendees.find((one) => one.seatUid === seatUid) : attendees[0]
  const email = own?.displayEmail || own?.email || attendee.email
  const isEmail = !!email && !/@sms\.cal\.com$/i.test(email)
  return {
    name: own?.name || attendee.name,
    address: isEmail ? email : (own?.phoneNumber ?? attendee.phoneNumber),
    isEmail,
  }
}

/** `displayGuests` are the addresses without the server's own additions. @source contract of 2024-08-13 */
function toGuests({ guests, bookingFieldsResponses }: Booking): string[] {
  const shown = bookingFieldsResponses?.displayGuests
  return Array.isArray(shown) && shown.every((one) => typeof one === 'string') ? shown : guests
}

/**
 * Guests whom the server dropped in silence: they stay in `guests`, but are no attendees. A seated booking and one
 * whose attendees are hidden say nothing about them. @source recorded booking `guest-is-protected-user`
 */
function toLeftOut({ attendees, seatUid }: Booking, { guests = [] }: BookingRequest): string[] {
  if (seatUid || !attendees.length) return []
  const there = new Set(
    attendees.flatMap(({ email, displayEmail }) => [email?.toLowerCase(), displayEmail?.toLowerCase()]),
  )
  return guests.filter((guest) => !there.has(guest.toLowerCase()))
}
