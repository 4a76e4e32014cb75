import { BookingReplySchema, type CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { EventTypeSchema, type EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { BookingError } from './bookingError.js'
import { classify } from './classify.js'
import { findUrlFault } from './findUrlFault.js'
import { send, type HttpAnswer, type HttpRequest } from './send.js'
import { toEventTypeUrl } from './toEventTypeUrl.js'

/** The calls a form makes. Any object with these methods serves; one that is missing switches its feature off. */
export interface BookingClient {
  /** @throws BookingError */
  createBooking: (request: BookingRequest) => Promise<CreatedBooking>
  /** @throws BookingError */
  getEventType?: (reference: EventTypeReference) => Promise<EventType>
  /** @throws BookingError */
  getBooking?: (uid: string) => Promise<CreatedBooking>
}

/** How {@link createBookingClient} talks to the server. */
export interface BookingClientOptions {
  /** Where the API is. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** Where bookings are posted. @defaultValue `<apiUrl>/bookings` */
  endpoint?: string | undefined
  /** Headers of every request. Only those on the API's own list pass a browser's preflight. */
  headers?: Record<string, string> | undefined
  /** @defaultValue the page's `fetch`, looked up at each call */
  fetch?: typeof fetch | undefined
  /** One deadline for an answer and its body. @defaultValue 30000 */
  timeoutMs?: number | undefined
  /** The `cal-api-version` of each resource. @defaultValue bookings 2024-08-13, event types 2024-06-14 */
  versions?: { bookings?: string; eventTypes?: string } | undefined
}

/**
 * A client for the API or for a proxy before it. Every answer is parsed here and nowhere else.
 *
 * @throws Error when an address is not http or https, holds a password, or a header holds an API key in a browser
 */
export function createBookingClient(options: BookingClientOptions = {}): Required<BookingClient> {
  const apiUrl = (options.apiUrl ?? 'https://api.cal.com/v2').replace(/\/+$/, '')
  const endpoint = options.endpoint ?? `${apiUrl}/bookings`
  const fault = findUrlFault('apiUrl', apiUrl) ?? findUrlFault('endpoint', endpoint) ?? findKeyFault(options.headers)
  if (fault) throw new Error(`[booking-form] ${fault}`)
  const { bookings = '2024-08-13', eventTypes = '2024-06-14' } = options.versions ?? {}
  const ask = (request: Omit<HttpRequest, 'headers'>, version: string) =>
    send(
      { ...request, headers: { 'cal-api-version': version, ...(request.body !== undefined && { 'content-type': 'application/json' }), ...options.headers } },
      { fetch: options.fetch ?? ((...call) => globalThis.fetch(...call)), timeoutMs: options.timeoutMs ?? 30_000 },
    ).catch((cause: unknown) => {
      throw new BookingError('unknown', { cause })
    })

  return {
    async createBooking(request) {
      // `navigator.onLine` may be wrong when it says true, never when it says false.
      if (globalThis.navigator?.onLine === false) throw new BookingError('offline')
      return toBooking(await ask({ method: 'POST', url: endpoint, body: JSON.stringify(request) }, bookings))
    },
    async getBooking(uid) {
      return toBooking(await ask({ method: 'GET', url: `${apiUrl}/bookings/${encodeURIComponent(uid)}` }, bookings))
    },
    async getEventType(reference) {
      const hasCredentials = Object.keys(options.headers ?? {}).some((name) => /^(authorization|x-cal-client-id)$/i.test(name))
      return toEventType(await ask({ method: 'GET', url: toEventTypeUrl(apiUrl, reference, hasCredentials) }, eventTypes), reference)
    },
  }
}

function toBooking(answer: HttpAnswer): CreatedBooking {
  const reply = BookingReplySchema.safeParse(answer.body)
  if (answer.status >= 200 && answer.status < 300 && reply.success) return reply.data.data
  throw classify(answer)
}

/** The server answers an unknown name with an empty list, and an unknown query with the whole one. */
function toEventType(answer: HttpAnswer, reference: EventTypeReference): EventType {
  const data = typeof answer.body === 'object' && answer.body && 'data' in answer.body ? answer.body.data : undefined
  if (answer.status !== 200 || data === undefined) throw classify(answer)
  const list: unknown[] = Array.isArray(data) ? data : [data]
  const slug = 'eventTypeSlug' in reference ? reference.eventTypeSlug : undefined
  const found = list.find((one) => slug === undefined || (typeof one === 'object' && one && 'slug' in one && one.slug === slug))
  if (found === undefined) throw new BookingError('refused', { reason: 'notFound', status: 404 }, 'The server has no such event type. Check its slug and its owner.')
  const eventType = EventTypeSchema.safeParse(found)
  if (eventType.success) return eventType.data
  throw new BookingError('unknown', { status: answer.status, cause: eventType.error }, 'The server sent an event type that cannot be read.')
}

/** A key in a browser is everybody's key. */
function findKeyFault(headers: Record<string, string> = {}): string | undefined {
  const leaks = typeof document !== 'undefined' && Object.values(headers).some((value) => /\bcal_/.test(value))
  return leaks ? 'A header holds an API key, which every visitor could read and use. Send bookings through a proxy that adds it.' : undefined
}
