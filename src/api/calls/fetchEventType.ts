import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { findEventTypeFault, toUnreadableText } from '../../contract/findEventTypeFault.js'
import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type HttpRequest, type SendOptions } from '../http/send.js'
import { throwIfGroup } from './throwIfGroup.js'

/** A request for an event type. */
export interface EventTypeRequest extends Omit<HttpRequest, 'url'> {
  apiUrl: string
  reference: EventTypeReference
}

/**
 * Fetches an event type. The slug in the reply is checked, because the server replies to an unknown
 * slug with an empty list, and to an unknown query with the list of all event types.
 *
 * @throws BookingError of kind `setup` if the API has no route for the reference, or if the event type
 *   cannot be parsed or never be booked; `refused` with reason `notFound` if the server does not have the
 *   event type; or the kind that an error reply means (see `classify`)
 */
export async function fetchEventType(
  { apiUrl, reference, ...request }: EventTypeRequest,
  options: SendOptions,
): Promise<EventType> {
  const hasCredentials = Object.keys(request.headers).some((name) =>
    /^(authorization|x-cal-client-id)$/i.test(name),
  )
  throwIfGroup(reference)
  const url = toEventTypeUrl(apiUrl, reference, hasCredentials)
  const reply = await send({ ...request, url }, options).catch((cause: unknown) => {
    throw cause instanceof BookingError
      ? cause
      : new BookingError('unknown', { cause }, 'The event type could not be fetched.')
  })
  const { body, status } = reply
  const data = typeof body === 'object' && body && 'data' in body ? body.data : undefined
  if (status !== 200 || data === undefined) throw classify(reply)
  const slug = 'eventTypeSlug' in reference ? reference.eventTypeSlug : undefined
  const found = [data]
    .flat()
    .find(
      (one) => slug === undefined || (typeof one === 'object' && one && 'slug' in one && one.slug === slug),
    )
  if (!found)
    throw new BookingError(
      'refused',
      { reason: 'notFound', status: 404 },
      'The server does not have this event type. Check its slug and its owner.',
    )
  const eventType = EventTypeSchema.safeParse(found)
  const fault = eventType.success ? findEventTypeFault(eventType.data) : toUnreadableText(eventType.error)
  if (eventType.success && !fault) return eventType.data
  throw new BookingError('setup', { status, cause: eventType.error }, fault)
}

/**
 * Builds the URL of an event type. Without credentials, only event types of users can be fetched.
 *
 * @throws BookingError of kind `setup` if the reference needs credentials and there are none, or if the
 *   API has no route for the reference
 * @source Cal.com API v2, event types 2024-06-14; the query parameters have other names than the keys
 *   of a booking request
 */
export function toEventTypeUrl(
  apiUrl: string,
  reference: EventTypeReference,
  hasCredentials: boolean,
): string {
  if ('username' in reference) {
    const query = new URLSearchParams({ username: reference.username, eventSlug: reference.eventTypeSlug })
    if (reference.organizationSlug) query.set('orgSlug', reference.organizationSlug)
    return `${apiUrl}/event-types?${query}`
  }
  const fix =
    'Give the form the event type itself instead of a reference, or a client whose getEventType can fetch it.'
  if ('teamSlug' in reference)
    throw new BookingError('setup', {}, `The API has no route to a team's event type by slug. ${fix}`)
  if (!hasCredentials)
    throw new BookingError(
      'setup',
      {},
      `An event type can be fetched by id only with credentials, which do not belong in a browser. ${fix}`,
    )
  return `${apiUrl}/event-types/${reference.eventTypeId}`
}
