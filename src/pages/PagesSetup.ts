import { createBookingClient, type BookingClient } from '../api/createBookingClient.js'
import { EventTypeSchema, type EventType } from '../contract/eventType.js'
import { toEventTypeReference, type EventTypeReference } from '../contract/eventTypeReference.js'
import { createQuestionTypes } from '../fields/createQuestionTypes.js'
import { toHandlerSetup, type HandlerSetup } from '../server/HandlerSetup.js'
import { ownOptions } from '../utils/ownOptions.js'
import { toHandlerOptions } from './toHandlerOptions.js'
import type { BookingPagesOptions } from './types.js'

/** The event type of the pages, and how requests name it. */
export interface PageEventType {
  eventType: EventType
  reference: EventTypeReference
}

/** The options of the pages with their defaults. */
export interface PagesSetup {
  options: BookingPagesOptions
  handler: HandlerSetup
  /** Calls the API with the key. */
  client: Required<BookingClient>
  /** Returns the event type, which is fetched at most once in `eventTypeSeconds`. @throws BookingError */
  loadEventType: () => Promise<PageEventType>
  /** Stands for an event type that could not be loaded, on a page that says so. */
  unknownEvent: PageEventType
}

/**
 * Checks the options of the pages and adds their defaults.
 *
 * @throws Error if an option cannot work, or if nothing identifies the event type
 */
export function toPagesSetup(given: BookingPagesOptions): PagesSetup {
  // Files are not among these types, because their upload needs script.
  const fieldTypes = { ...createQuestionTypes(undefined), ...given.fieldTypes }
  const options = ownOptions({ ...given, fieldTypes })
  const handler = toHandlerSetup(toHandlerOptions(options))
  const { apiUrl, apiKey, fetch, timeoutMs } = handler
  const client = createBookingClient({
    ...{ apiUrl, fetch, timeoutMs },
    ...(apiKey && { headers: { authorization: `Bearer ${apiKey}` } }),
    ...(options.version && { versions: { bookings: options.version } }),
  })
  const reference = toEventTypeReference(options.eventType)
  if (!reference)
    throw new Error('[booking-form] Nothing in eventType says which event type it is: give its id.')
  return {
    ...{ options, handler, client },
    loadEventType: createLoader(options, client, reference),
    unknownEvent: { reference, eventType: EventTypeSchema.parse({ ...reference, lengthInMinutes: 30 }) },
  }
}

function createLoader(
  options: BookingPagesOptions,
  client: Required<BookingClient>,
  reference: EventTypeReference,
) {
  const { eventType: given, eventTypeSeconds = 300 } = options
  if ('lengthInMinutes' in given) {
    const known = { eventType: EventTypeSchema.parse(given), reference }
    return async () => known
  }
  let last: { atMs: number; result: Promise<PageEventType> } | undefined
  return () => {
    const nowMs = Date.now()
    if (last && nowMs - last.atMs < eventTypeSeconds * 1000) return last.result
    const result = client.getEventType(reference).then((eventType) => ({ eventType, reference }))
    last = { atMs: nowMs, result }
    result.catch(() => (last = undefined))
    return result
  }
}
