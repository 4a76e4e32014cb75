import type { Booking } from '../../../contract/booking.js'
import { isEmail } from '../../../contract/isEmail.js'
import type { BookedMessages } from '../../../messages/types.js'
import type { ConfirmationInput } from '../toConfirmation.js'
import { toSpan } from '../toSpan.js'
import { toWhere } from '../toWhere.js'

/** A booking as a calendar keeps it. */
export interface CalendarEvent {
  /** The id that invitations by e-mail have too, so that a calendar keeps one entry and not two. */
  uid: string
  title: string
  /** Lines of plain text. */
  description: string
  /** An address, a number, or the link to join by; `''` when nobody said where. */
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

/** What calendar entries are made from. */
export interface CalendarInput extends ConfirmationInput {
  messages: BookedMessages
}

/**
 * What a calendar is given of the bookings that stand, each occurrence of a series on its own. From the server's
 * instants; guests are not among it, so that no calendar invites anybody.
 *
 * @returns the entries, earliest first; none for what is cancelled, declined or of an unknown state
 */
export function toCalendarEvents(input: CalendarInput): CalendarEvent[] {
  return input.result.bookings
    .filter(({ status }) => status === 'accepted' || status === 'pending')
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

/** The server writes `unknown` for a host that it cannot name. */
function toOrganizer({ hosts: [host] }: Booking): CalendarEvent['organizer'] {
  const email = host?.displayEmail ?? host?.email
  return host?.name && host.name !== 'unknown' && email && isEmail(email)
    ? { name: host.name, email }
    : undefined
}
