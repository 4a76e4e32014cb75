import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { CancelRequest } from '../contract/cancelRequest.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeOwner, EventTypeReference } from '../contract/eventTypeReference.js'
import type { RescheduleRequest } from '../contract/rescheduleRequest.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { ownOptions } from '../utils/ownOptions.js'
import { createExistingBookingCalls, throwWhenOffline } from './calls/createExistingBookingCalls.js'
import { createSlotCalls } from './calls/createSlotCalls.js'
import { fetchEventType } from './calls/fetchEventType.js'
import { fetchEventTypes } from './calls/fetchEventTypes.js'
import { toAnswers } from './errors/redact.js'
import { takeEarly } from './http/earlyReplies.js'
import type { SendOptions } from './http/send.js'
import { sendBooking } from './calls/sendBooking.js'
import { createCodeSender, type VerificationCodeRequest } from './calls/sendVerificationCode.js'
import { throwIfGroup } from './calls/throwIfGroup.js'
import { stringifyJson } from './http/stringifyJson.js'
import { DEFAULT_VERSIONS, toApiUrl } from './urls/apiDefaults.js'

/**
 * The API calls that a form makes. Any object with these methods works; a missing method disables its
 * feature.
 */
export interface BookingClient {
  /**
   * Sends a booking. `headers` are those of the host's `guard` and of `honeypot`, for this request only.
   *
   * @throws BookingError
   */
  createBooking: (
    request: BookingRequest,
    options?: { headers?: Record<string, string> | undefined },
  ) => Promise<CreatedBooking>
  /** Fetches an event type. @throws BookingError */
  getEventType?: (reference: EventTypeReference) => Promise<EventType>
  /** Fetches the public event types of a user. @throws BookingError */
  getEventTypes?: (owner: EventTypeOwner) => Promise<EventType[]>
  /** Fetches an existing booking. @throws BookingError */
  getBooking?: (uid: string) => Promise<CreatedBooking>
  /**
   * Fetches the booking of one seat. Servers of December 2025 refuse that.
   *
   * @throws BookingError of kind `refused` if no booking has this seat, or if the server has no such route
   */
  getBookingBySeat?: (seatUid: string) => Promise<CreatedBooking>
  /** Fetches the free slots, in order of time. @throws BookingError */
  getSlots?: (query: SlotsQuery) => Promise<Slot[]>
  /** Holds a slot. @throws BookingError of kind `conflict` if somebody else holds it */
  reserveSlot?: (request: ReservationRequest) => Promise<Reservation>
  /** Releases a held slot. @throws BookingError */
  releaseSlot?: (reservationUid: string) => Promise<void>
  /** Moves a booking to another time. @throws BookingError */
  rescheduleBooking?: (uid: string, request: RescheduleRequest) => Promise<CreatedBooking>
  /** Cancels a booking. @throws BookingError */
  cancelBooking?: (uid: string, request: CancelRequest) => Promise<CreatedBooking>
  /** Sends a code to an e-mail address that must be verified. @throws BookingError */
  sendVerificationCode?: (request: VerificationCodeRequest) => Promise<void>
}

/** Options of {@link createBookingClient}. */
export interface BookingClientOptions {
  /** The URL of the API. @defaultValue `https://api.cal.com/v2` */
  apiUrl?: string | undefined
  /** The URL that bookings are posted to. @defaultValue `<apiUrl>/bookings` */
  endpoint?: string | undefined
  /**
   * Headers that are added to every request. In a browser, the CORS preflight rejects headers that the
   * API does not allow.
   */
  headers?: Record<string, string> | undefined
  /** @defaultValue the global `fetch`, looked up at each call */
  fetch?: typeof fetch | undefined
  /**
   * One time limit for headers, body and all retries of a call, in milliseconds. @defaultValue 30000
   */
  timeoutMs?: number | undefined
  /**
   * The `cal-api-version` header for each resource. Bookings also work with 2026-02-25, which has the same
   * bodies. @defaultValue bookings 2024-08-13, event types 2024-06-14, slots 2024-09-04
   */
  versions?: { bookings?: string; eventTypes?: string; slots?: string } | undefined
  /**
   * Whether the endpoint creates a single booking for all requests with the same `Idempotency-Key`. If
   * so, a booking whose outcome is unknown is retried, at most twice. The API itself is not idempotent,
   * so set this only for an endpoint that is. @defaultValue false
   */
  idempotent?: boolean | undefined
}

/**
 * Creates a client for the API, or for a proxy in front of the API. Each method checks its URL and headers
 * before it sends a request. If a check fails, the method sends nothing and rejects with a BookingError
 * of kind `setup`. These URLs and headers are refused:
 * - a URL that is invalid, or that is neither http nor https
 * - a URL that contains a user name or password
 * - an http URL on an https page, because browsers block it (localhost is allowed)
 * - in a browser, a header that contains an API key
 */
export function createBookingClient(clientOptions: BookingClientOptions = {}): Required<BookingClient> {
  const options = ownOptions(clientOptions)
  const apiUrl = toApiUrl(options.apiUrl)
  const { endpoint = `${apiUrl}/bookings`, idempotent = false, timeoutMs = 30_000 } = options
  const { bookings, eventTypes, slots } = { ...DEFAULT_VERSIONS, ...options.versions }
  const sendOptions: SendOptions = {
    fetch: options.fetch ?? ((url, init = {}) => takeEarly(String(url), init)),
    timeoutMs,
  }
  const headers = (version: string) => ({ 'cal-api-version': version, ...options.headers })
  const sendCode = createCodeSender(apiUrl, headers(bookings), sendOptions)

  return {
    async createBooking(request, { headers: extra } = {}) {
      throwWhenOffline()
      throwIfGroup(request)
      const key = idempotent ? request.metadata?.submissionId : undefined
      const bookingHeaders = {
        ...extra,
        ...headers(bookings),
        'content-type': 'application/json',
        ...(key && { 'idempotency-key': key }),
      }
      return sendBooking(
        { method: 'POST', url: endpoint, headers: bookingHeaders, body: stringifyJson(request) },
        { ...sendOptions, retries: key ? 2 : 0, answers: toAnswers(request) },
      )
    },
    ...createExistingBookingCalls({ apiUrl, headers: headers(bookings), sendOptions }),
    ...createSlotCalls({ apiUrl, headers: headers(slots), sendOptions }),
    getEventType: (reference) =>
      fetchEventType({ method: 'GET', apiUrl, reference, headers: headers(eventTypes) }, sendOptions),
    getEventTypes: (owner) => fetchEventTypes({ apiUrl, owner, headers: headers(eventTypes) }, sendOptions),
    sendVerificationCode: sendCode,
  }
}

/** How long the forms of a page share one reply. They are mounted within this time. */
const SHARED_MS = 5000

/** The requests for event types of this page, by URL and reference. */
const recent = new Map<string, Promise<EventType>>()

/**
 * Creates a client for a form to which the host has given none. All forms on the page that load the same
 * event type within a few seconds share one request, unless it fails.
 */
export function createPageClient(options: BookingClientOptions): Required<BookingClient> {
  const client = createBookingClient(options)
  return {
    ...client,
    getEventType: (reference) => {
      const key = JSON.stringify([options.apiUrl, reference])
      const known = recent.get(key)
      if (known) return known
      const request = client.getEventType(reference)
      recent.set(key, request)
      request.then(
        () => setTimeout(() => recent.delete(key), SHARED_MS),
        () => recent.delete(key),
      )
      return request
    },
  }
}
