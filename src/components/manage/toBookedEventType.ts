import type { Booking } from '../../contract/booking.js'
import type { EventTypeInput } from '../../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../../contract/eventTypeReference.js'
import { toSpan } from '../confirmation/toSpan.js'

/** The length of a booking whose length the server does not tell. It is only a last resort. */
const LENGTH_MINUTES = 30

/** What a booking tells about its event type. */
export interface BookedEventType {
  /** Names the event type in a request that needs no credentials; `undefined` if the booking does not. */
  reference: EventTypeReference | undefined
  /** The event type as far as the booking tells, for when it cannot be fetched. */
  definition: EventTypeInput
}

/**
 * Returns what a booking tells about its event type. Without credentials an event type can be fetched only by
 * the name of its owner, who is the host of the booking unless the event type belongs to a team.
 */
export function toBookedEventType(booking: Booking): BookedEventType {
  const { eventType, eventTypeId = eventType?.id, hosts, start = '' } = booking
  const [host] = hosts
  const unknown = { start, attendee: { name: '', timeZone: 'UTC' } }
  const { lengthMinutes } = toSpan(booking, unknown, { lengthInMinutes: LENGTH_MINUTES })
  return {
    reference: toEventTypeReference({ eventTypeSlug: eventType?.slug, username: host?.username }),
    definition: {
      id: eventTypeId,
      slug: eventType?.slug,
      username: host?.username,
      title: booking.title,
      lengthInMinutes: lengthMinutes,
    },
  }
}
