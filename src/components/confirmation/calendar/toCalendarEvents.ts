import type { Booking } from '../../../contract/booking.js'
import { isEmail } from '../../../contract/isEmail.js'
import { isBookedOrPending } from '../bookingStatus.js'
import type { ConfirmationInput } from '../toConfirmation.js'
import { toSpan } from '../toSpan.js'
import { toWhere } from '../toWhere.js'

/** A booking as a calendar event. */
export interface CalendarEvent {
  /** The id that e-mail invitations have too, so that a calendar shows one entry and not two. */
  uid: string
  title: string
  /** Plain text with line breaks. */
  description: string
  /** An address, a number, or the link to join by; `''` if no place is known. */
  location: string
  /** The link to join by. */
  url: string | undefined
  /** ISO 8601 in UTC. */
  startUtc: string
  /** ISO 8601 in UTC. */
  endUtc: string
  /** The organizer has not confirmed it yet. */
  isTentative: boolean
  organizer: { name: string; email: string } | undefined
}

/** Input of {@link toCalendarEvents}. */
export type CalendarInput = Pick<ConfirmationInput, 'result' | 'eventType' | 'messages'>

/**
 * Returns the calendar events of the bookings that are accepted or pending, one for each occurrence of a
 * series. The times are the server's instants. Guests are left out, so that no calendar invites anybody.
 *
 * @returns the events sorted by start; a booking that is cancelled, declined or in an unknown state has none
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

/** Returns the organizer if name and address are known. The server writes `unknown` for an unnamed host. */
function toOrganizer({ hosts: [host] }: Booking): CalendarEvent['organizer'] {
  const email = host?.displayEmail ?? host?.email
  return host?.name && host.name !== 'unknown' && email && isEmail(email)
    ? { name: host.name, email }
    : undefined
}
