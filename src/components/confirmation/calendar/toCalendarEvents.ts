import type { Booking } from '../../../contract/booking.js'
import { isEmail } from '../../../contract/isEmail.js'
import { isBookedOrPending } from '../bookingStatus.js'
import type { ConfirmationInput } from '../toConfirmation.js'
import { toSpan } from '../toSpan.js'
import { toWhere } from '../toWhere.js'

/** A booking as a calendar event. */
export interface CalendarEvent {
  /** The same id as in the e-mail invitations, so that a calendar shows the event once and not twice. */
  uid: string
  title: string
  /** Plain text with line breaks. */
  description: string
  /** An address, a phone number, or the link to join the meeting; `''` if no place is known. */
  location: string
  /** The link to join the meeting. */
  url: string | undefined
  /** ISO 8601 in UTC. */
  startUtc: string
  /** ISO 8601 in UTC. */
  endUtc: string
  /** Whether the organizer has yet to confirm the booking. */
  isTentative: boolean
  organizer: { name: string; email: string } | undefined
}

/** Input of {@link toCalendarEvents}. */
export type CalendarInput = Pick<ConfirmationInput, 'result' | 'eventType' | 'messages'>

/**
 * Returns one calendar event for each booking that is accepted or pending; a series has one booking for
 * each occurrence. The times are those that the server reports. Guests are left out, so that no
 * calendar sends them an invitation.
 *
 * @returns the events sorted by start, without bookings that are cancelled, declined or in an unknown state
 */
export function toCalendarEvents(input: CalendarInput): CalendarEvent[] {
  return input.result.bookings
    .filter(isBookedOrPending)
    .map((booking) => toCalendarEvent(booking, input))
    .sort((one, other) => one.startUtc.localeCompare(other.startUtc))
}

function toCalendarEvent(booking: Booking, { result, eventType, messages }: CalendarInput): CalendarEvent {
  const { start, lengthMinutes } = toSpan(booking, result.request, eventType)
  const where = toWhere({ booking, request: result.request, eventType, messages })
  const url = where?.href?.startsWith('http') ? where.href : undefined
  const { after, confirmation } = messages
  const lines = [
    booking.description?.trim(),
    url && after.joinAt(url),
    `${confirmation.reference}: ${booking.uid}`,
  ]
  return {
    uid: booking.icsUid?.trim() || booking.uid,
    title: booking.title?.trim() || eventType.title?.trim() || after.untitled,
    description: lines.filter(Boolean).join('\n\n'),
    location: url ?? where?.text ?? '',
    url,
    startUtc: new Date(start).toISOString(),
    endUtc: new Date(Date.parse(start) + lengthMinutes * 60_000).toISOString(),
    isTentative: booking.status === 'pending',
    organizer: eventType.hideOrganizerEmail ? undefined : toOrganizer(booking),
  }
}

/**
 * Returns the organizer if the name and e-mail address are known. If a host has no name, the server
 * sends the name `unknown`.
 */
function toOrganizer({ hosts: [host] }: Booking): CalendarEvent['organizer'] {
  const email = host?.displayEmail ?? host?.email
  return host?.name && host.name !== 'unknown' && email && isEmail(email)
    ? { name: host.name, email }
    : undefined
}
