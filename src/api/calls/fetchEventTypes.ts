import { EventTypeSchema, type EventType } from '../../contract/eventType.js'
import type { EventTypeOwner } from '../../contract/eventTypeReference.js'
import { findEventTypeFault } from '../../contract/findEventTypeFault.js'
import { requestJson } from '../http/requestJson.js'
import type { SendOptions } from '../http/send.js'

/** A request for the public event types of a user. */
export interface EventTypesRequest {
  apiUrl: string
  owner: EventTypeOwner
  headers: Record<string, string>
}

/**
 * Fetches the public event types of a user, in the order of the server. Event types that cannot be parsed
 * or never be booked are left out, and so are those without a slug. The server replies to an unknown user
 * with an empty list.
 *
 * @throws BookingError of the kind that an error reply means (see `classify`), or of kind `unknown` if
 *   there is no reply or the reply is no list
 * @source Cal.com API v2, event types 2024-06-14
 */
export function fetchEventTypes(
  { apiUrl, owner, headers }: EventTypesRequest,
  options: SendOptions,
): Promise<EventType[]> {
  const query = new URLSearchParams({ username: owner.username })
  if (owner.organizationSlug) query.set('orgSlug', owner.organizationSlug)
  return requestJson(
    { method: 'GET', url: `${apiUrl}/event-types?${query}`, headers },
    { ...options, read: readList, sentence: 'The event types could not be fetched.' },
  )
}

function readList(body: unknown): EventType[] | undefined {
  const data = typeof body === 'object' && body && 'data' in body ? body.data : undefined
  if (!Array.isArray(data)) return undefined
  return data.flatMap((one: unknown) => {
    const { data: eventType } = EventTypeSchema.safeParse(one)
    return eventType?.slug && !findEventTypeFault(eventType) ? [eventType] : []
  })
}
