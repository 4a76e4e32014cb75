import type { Booking } from '../../contract/booking.js'

/** What is known of the booker without the reply. */
export interface SentAttendee {
  name?: string | undefined
  email?: string | undefined
  phoneNumber?: string | undefined
  /** E-mail addresses of the guests. A guest is never taken for the booker by name. */
  guests?: readonly string[] | undefined
}

type Attendee = Booking['attendees'][number]

/**
 * Finds the attendee who made the booking: by seat, e-mail address, phone number or name, but never by
 * position, because attendees can be in any order and can be other people. Between seats, the name decides
 * nothing, because the other seats belong to strangers.
 */
export function findBooker({ attendees, seatUid }: Booking, sent: SentAttendee): Attendee | undefined {
  const phone = toDigits(sent.phoneNumber)
  const guests = new Set(sent.guests?.map(fold))
  const isSeated = attendees.some((attendee) => attendee.seatUid)
  const matches: ((attendee: Attendee) => unknown)[] = [
    (attendee) => seatUid && attendee.seatUid === seatUid,
    (attendee) => sent.email && toEmails(attendee).includes(fold(sent.email)),
    ({ email, phoneNumber }) =>
      // The server makes up an address for a booking by phone.
      phone && (toDigits(phoneNumber) === phone || fold(email) === `${phone}@sms.cal.com`),
    (attendee) =>
      !isSeated &&
      fold(sent.name) &&
      fold(attendee.name) === fold(sent.name) &&
      !toEmails(attendee).some((email) => guests.has(email)),
  ]
  for (const isBooker of matches) {
    const booker = attendees.find(isBooker)
    if (booker) return booker
  }
  return undefined
}

/** Returns the e-mail addresses of an attendee in lower case: as the server stores and as it shows them. */
export function toEmails({ email, displayEmail }: Attendee): string[] {
  return [email, displayEmail].map(fold).filter(Boolean)
}

function fold(text = ''): string {
  return text.trim().toLowerCase()
}

function toDigits(phone = ''): string {
  return phone.replace(/\D/g, '')
}
