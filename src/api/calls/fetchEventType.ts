import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import type { EventTypeReference } from '../../contract/eventTypeReference.js'
import { findEventTypeFault, toUnreadableText } from '../../contract/findEventTypeFault.js'
import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type HttpRequest, type SendOptions } from '../http/send.js'
import { toEventTypeUrl } from '../urls/toEventTypeUrl.js'
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
