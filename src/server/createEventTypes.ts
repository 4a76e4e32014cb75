import { fetchEventType } from '../api/calls/fetchEventType.js'
import type { EventTypeInput } from '../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../contract/eventTypeReference.js'
import {
  createBookingRequestSchemaFor,
  type BookingRequestSchemaOptions,
} from '../form/createBookingRequestSchemaFor.js'

/** An event type that the handler books. */
export interface BookableEventType {
  eventType: EventTypeInput
  /** What a request to the API names it by: its id, if it is known. */
  reference: EventTypeReference
  schema: ReturnType<typeof createBookingRequestSchemaFor>
}

/** Options of {@link createEventTypes}. */
export interface EventTypesOptions {
  /** References and definitions. */
  given: readonly (EventTypeReference | EventTypeInput)[]
  apiUrl: string
  /** Sent with each request for an event type. */
  headers: Record<string, string>
  fetch: typeof fetch
  timeoutMs: number
  /** How long a fetched event type is used. */
  eventTypeSeconds: number
  schemaOptions: BookingRequestSchemaOptions
}

interface Known {
  names: Names
  load: () => Promise<BookableEventType>
}

interface Names {
  id: unknown
  slug: unknown
  username: unknown
  teamSlug: unknown
}

/**
 * Returns a function that finds the event type which a body names. An event type that is given as a
 * reference is fetched when it is first needed, and again after some time.
 *
 * @returns undefined if the body names no event type of the list
 * @throws BookingError if an event type cannot be fetched
 * @throws Error if the list is empty, or if a definition has no id and no slug with its owner
 */
export function createEventTypes(
  options: EventTypesOptions,
): (body: Readonly<Record<string, unknown>>) => Promise<BookableEventType | undefined> {
  if (!options.given.length)
    throw new Error('[booking-form] eventType is empty, so that nothing could be booked. Name an event type.')
  const known = options.given.map((one) =>
    'lengthInMinutes' in one ? define(one, options) : toFetched(one, options),
  )
  return async (body) => {
    const named = toNames(body)
    const listed = known.find(({ names }) => isSame(names, named))
    if (listed || named.id === undefined) return listed?.load()
    // The ids of references by slug are known only when their event types are.
    for (const { names, load } of known) {
      if (names.id !== undefined) continue
      const found = await load()
      if ('eventTypeId' in found.reference && found.reference.eventTypeId === named.id) return found
    }
    return undefined
  }
}

function define(eventType: EventTypeInput, { schemaOptions }: EventTypesOptions): Known {
  const reference = toEventTypeReference(eventType)
  if (!reference)
    throw new Error(
      '[booking-form] An event type of createBookingHandler has neither an id nor a slug with username or ' +
        'teamSlug, so that no request could name it.',
    )
  const bookable = { eventType, reference, schema: createBookingRequestSchemaFor(eventType, schemaOptions) }
  return {
    names: toNames(eventType),
    load: async () => bookable,
  }
}

function toFetched(reference: EventTypeReference, options: EventTypesOptions): Known {
  const { apiUrl, headers, fetch, timeoutMs, eventTypeSeconds, schemaOptions } = options
  let current: Promise<BookableEventType> | undefined
  let endsMs = 0
  const fetchNow = async (): Promise<BookableEventType> => {
    const request = { method: 'GET', apiUrl, reference, headers } as const
    const eventType = await fetchEventType(request, { fetch, timeoutMs })
    return {
      eventType,
      reference: toEventTypeReference({ id: eventType.id }) ?? reference,
      schema: createBookingRequestSchemaFor(eventType, schemaOptions),
    }
  }
  return {
    names: toNames(reference),
    load: () => {
      if (current && Date.now() < endsMs) return current
      const next = fetchNow()
      current = next
      endsMs = Date.now() + eventTypeSeconds * 1000
      next.catch(() => {
        if (current === next) current = undefined
      })
      return next
    },
  }
}

/** Reads what names an event type: in a body, in a reference or in an event type itself. */
function toNames(source: object): Names {
  const given = new Map<string, unknown>(Object.entries(source))
  // In a body, these count as not given.
  const read = (key: string) => (given.get(key) === '' ? undefined : (given.get(key) ?? undefined))
  return {
    id: read('eventTypeId') ?? read('id'),
    slug: read('eventTypeSlug') ?? read('slug'),
    username: read('username'),
    teamSlug: read('teamSlug'),
  }
}

function isSame(known: Names, named: Names): boolean {
  if (named.id !== undefined) return named.id === known.id
  if (named.slug === undefined || named.slug !== known.slug) return false
  // A definition can have a slug and an id but no owner. The request to the API then names the id.
  if (known.username === undefined && known.teamSlug === undefined) return true
  return known.username === named.username && known.teamSlug === named.teamSlug
}
