import type { Booking } from '../../contract/booking.js'
import { findBooker, toEmails, type SentAttendee } from '../confirmation/findBooker.js'
import type { BookingResult } from '../confirmation/toConfirmation.js'

/** A booking that was not made in this form. */
export interface ExistingBooking {
  /** One booking, or the dates of a series. */
  bookings: Booking[]
  /** The visitor's own seat, if the booking has seats. */
  seatUid?: string | undefined
}

/**
 * Converts an existing booking into the result of a submit. The request was never sent in this form, so
 * it is reconstructed from the booking.
 */
export function toExistingResult(
  { bookings: existing, seatUid }: ExistingBooking,
  timeZone: string,
): BookingResult {
  const bookings = seatUid ? existing.map((booking) => ({ ...booking, seatUid })) : existing
  const [first] = bookings
  const person = first && findBooker(first, toSentAttendee(first))
  const { name = '', email, phoneNumber } = { ...person }
  const attendee = { name, timeZone, email, phoneNumber }
  return { bookings, answers: [], request: { start: first?.start ?? '', attendee } }
}

/**
 * Returns what the booker sent when the booking was made, as far as the server keeps it. Without that, an
 * attendee who is the only one besides the guests is the booker. Whoever has a seat need not be the visitor,
 * so of them only the one with the visitor's own seat is the booker (see `findBooker`).
 */
function toSentAttendee({ attendees, guests, bookingFieldsResponses }: Booking): SentAttendee {
  const { email, attendeePhoneNumber } = { ...bookingFieldsResponses }
  const invited = new Set(guests.map((guest) => guest.toLowerCase()))
  if (attendees.some(({ seatUid }) => seatUid)) return {}
  const [person, ...others] = attendees.filter(
    (one) => !toEmails(one).some((address) => invited.has(address)),
  )
  return {
    name: others.length ? undefined : person?.name,
    email: typeof email === 'string' ? email : others.length ? undefined : person?.email,
    phoneNumber: typeof attendeePhoneNumber === 'string' ? attendeePhoneNumber : undefined,
  }
}
