import type { EventTypeInput } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { BookingRequestSchemaOptions } from '../form/createBookingRequestSchemaFor.js'
import type { BookingStore } from './BookingStore.js'

/** What the server knows about a connection that a standard `Request` does not say. */
export interface RequestInfo {
  /** The IP address of the client. `toNodeListener` passes it. */
  address?: string | undefined
}

/** Handles one request. Never throws. */
export type BookingHandler = (request: Request, info?: RequestInfo) => Promise<Response>

/** How many requests one address may send. */
export interface RateLimit {
  requests: number
  /** The length of the time span, which starts with the first request. */
  seconds: number
}

/** A problem that the owner of the server should know. Contains neither an answer nor the API key. */
export interface HandlerProblem {
  /**
   * - `eventType`: the event type could not be loaded, so nothing was sent
   * - `guard`, `store`: the host's function threw or did not finish, so nothing was sent
   * - `key`: the API refused the API key
   * - `upstream`: the API gave no readable reply; the booking may exist
   * - `unexpected`: an error in this library or in a field type of the host
   */
  kind: 'eventType' | 'guard' | 'store' | 'key' | 'upstream' | 'unexpected'
  /** A sentence for the log. */
  message: string
  /** The error of the host's own function or store. */
  cause?: unknown
}

/** Options of `createBookingHandler`. */
export interface BookingHandlerOptions extends Pick<
  BookingRequestSchemaOptions,
  'fieldTypes' | 'numberFieldFormat'
> {
  /**
   * The only event types that can be booked: one or several, each as a reference that is fetched with the
   * key, or as a definition, as in the prop of the same name.
   */
  eventType: EventTypeReference | EventTypeInput | readonly (EventTypeReference | EventTypeInput)[]
  /** @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** Sent as `Authorization: Bearer …` to `apiUrl`, and nowhere else. */
  apiKey?: string | undefined
  /** The `cal-api-version` of bookings. @defaultValue `2024-08-13` */
  version?: string | undefined
  /**
   * The origins of the pages with the form, as in `https://example.com`. A page on the host of the handler,
   * as the header `Host` names it, is always allowed. @defaultValue none
   */
  origins?: readonly string[] | undefined
  /**
   * How many requests one address may send; `false` for no limit. An IPv6 network of 64 bits counts as one
   * address. @defaultValue 20 requests in 60 seconds
   */
  rateLimit?: RateLimit | false | undefined
  /**
   * Returns the address of the client. No header is trusted by default, because every client can send every
   * header: read one only if your proxy sets it. Requests without an address share one counter.
   *
   * @defaultValue the address that `toNodeListener` or your adapter passes
   */
  address?: ((request: Request, info: RequestInfo) => string | null | undefined) | undefined
  /** Checks the token that the form got from its `guard`, for example with Turnstile. False refuses. */
  guard?: ((token: string, request: Request) => boolean | Promise<boolean>) | undefined
  /** Whether the form has its `honeypot`. The handler then refuses who filled it in. @defaultValue false */
  honeypot?: boolean | undefined
  /** The least time from the first display of the form to the booking. Needs the form's `honeypot`. */
  minimumSeconds?: number | undefined
  /** @defaultValue {@link createMemoryStore} */
  store?: BookingStore | undefined
  /** The largest body, in bytes. @defaultValue 102400, as the API */
  maxBytes?: number | undefined
  /** How long a body may take to arrive. @defaultValue 10000 */
  bodyTimeoutMs?: number | undefined
  /** How long the API may take. The form waits 30 seconds. @defaultValue 25000 */
  timeoutMs?: number | undefined
  /** How long a fetched event type is used. @defaultValue 300 */
  eventTypeSeconds?: number | undefined
  /** @defaultValue the global `fetch` */
  fetch?: typeof fetch | undefined
  /** Called with problems for the log. The handler itself logs nothing. */
  onProblem?: ((problem: HandlerProblem) => void) | undefined
}
