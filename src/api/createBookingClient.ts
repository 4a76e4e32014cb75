import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { BookingError } from './bookingError.js'
import type { SendOptions } from './send.js'

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
 * A client for the API or for a proxy before it. Nothing is sent to an address that is not http or https or holds a
 * password, nor with a header that holds an API key in a browser: such a call rejects with kind `setup`.
 */
export function createBookingClient(options: BookingClientOptions = {}): Required<BookingClient> {
  const apiUrl = (options.apiUrl ?? 'https://api.cal.com/v2').replace(/\/+$/, '')
  const endpoint = options.endpoint ?? `${apiUrl}/bookings`
  const { bookings = '2024-08-13', eventTypes = '2024-06-14' } = options.versions ?? {}
  const sendOptions = { fetch: options.fetch ?? ((...call) => globalThis.fetch(...call)), timeoutMs: options.timeoutMs ?? 30_000 } satisfies SendOptions
  const headers = (version: string) => ({ 'cal-api-version': version, ...options.headers })
  // Loaded apart, since no form needs it before its first press; when it cannot be loaded nothing was sent.
  const load = () => import('./sendBooking.js').catch(offline)

  return {
    async createBooking(request) {
      const { sendBooking } = await load()
      // `navigator.onLine` may be wrong when it says true, never when it says false.
      if (globalThis.navigator?.onLine === false) throw new BookingError('offline')
      const body = JSON.stringify(request)
      return sendBooking({ method: 'POST', url: endpoint, headers: { ...headers(bookings), 'content-type': 'application/json' }, body }, sendOptions)
    },
    async getBooking(uid) {
      const { sendBooking } = await load()
      return sendBooking({ method: 'GET', url: `${apiUrl}/bookings/${encodeURIComponent(uid)}`, headers: headers(bookings) }, sendOptions)
    },
    async getEventType(reference) {
      const { fetchEventType } = await import('./fetchEventType.js').catch(offline)
      return fetchEventType({ method: 'GET', apiUrl, reference, headers: headers(eventTypes) }, sendOptions)
    },
  }
}

function offline(cause: unknown): never {
  throw new BookingError('offline', { cause })
}
