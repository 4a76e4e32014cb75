import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import { findBooker, toEmails } from './findBooker.js'

/** The people of a booking, as text. */
export interface PeopleText {
  attendee: { name: string | undefined; address: string | undefined; isEmail: boolean }
  guests: string[]
  /** Guests who are in the request but not in the booking. */
  leftOut: string[]
}

/** Returns the people of a booking: those that the server reports, otherwise those of the request. */
export function toPeople(booking: Booking, { attendee, guests: asked = [] }: BookingRequest): PeopleText {
  const booker = findBooker(booking, { ...attendee, guests: asked })
  const guests = toGuests(booking)
  return {
    attendee: toAttendee(booker, attendee),
    guests,
    leftOut: provesGuests(booking, booker, guests) ? toLeftOut(booking, asked) : [],
  }
}

/** Leaves out the e-mail address that the server generates for a booking with only a phone number. */
function toAttendee(
  booker: Booking['attendees'][number] | undefined,
  sent: BookingRequest['attendee'],
): PeopleText['attendee'] {
  const email = booker?.displayEmail || booker?.email || sent.email
  const isEmail = !!email && !/@sms\.cal\.com$/i.test(email)
  return {
    name: booker?.name || sent.name,
    address: isEmail ? email : (booker?.phoneNumber ?? sent.phoneNumber),
    isEmail,
  }
}

/**
 * Returns the guests' e-mail addresses. Prefers `displayGuests`, which holds the addresses without the
 * parts that the server adds.
 *
 * @source contract of 2024-08-13
 */
function toGuests({ guests, bookingFieldsResponses }: Booking): string[] {
  const addresses = bookingFieldsResponses?.displayGuests
  return Array.isArray(addresses) && addresses.every((address) => typeof address === 'string')
    ? addresses
    : guests
}

/**
 * Returns whether the attendees of a reply prove who is invited: each has an e-mail address, the booker is
 * among them, and the reply lists guests at all. The attendees of a seated booking prove nothing.
 */
function provesGuests({ attendees, seatUid }: Booking, booker: unknown, guests: string[]): boolean {
  return (
    !seatUid &&
    !!booker &&
    attendees.every((attendee) => toEmails(attendee).length > 0) &&
    (attendees.length > 1 || guests.length > 0)
  )
}

/**
 * Returns the guests whom the server dropped without an error.
 *
 * @source recorded booking `guest-is-protected-user`
 */
function toLeftOut({ attendees }: Booking, asked: readonly string[]): string[] {
  const invited = new Set(attendees.flatMap(toEmails))
  return asked.filter((guest) => !invited.has(guest.trim().toLowerCase()))
}
