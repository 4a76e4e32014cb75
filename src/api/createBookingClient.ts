import type { CreatedBooking } from '../contract/booking.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import type { CancelRequest } from '../contract/cancelRequest.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type { RescheduleRequest } from '../contract/rescheduleRequest.js'
import type { Reservation, ReservationRequest } from '../contract/reservation.js'
import type { Slot, SlotsQuery } from '../contract/slot.js'
import { createBookingCalls, throwWhenOffline } from './calls/createBookingCalls.js'
import { createSlotCalls } from './calls/createSlotCalls.js'
import { fetchEventType } from './calls/fetchEventType.js'
import { toAnswers } from './errors/redact.js'
import type { SendOptions } from './http/send.js'
import { sendBooking } from './calls/sendBooking.js'
import { createCodeSender, type VerificationCodeRequest } from './calls/sendVerificationCode.js'
import { stringifyJson } from './http/stringifyJson.js'

/** The calls a form makes. Any object with these methods serves; one that is missing switches its feature off. */
export interface BookingClient {
  /** @throws BookingError */
  createBooking: (request: BookingRequest) => Promise<CreatedBooking>
  /** @throws BookingError */
  getEventType?: (reference: EventTypeReference) => Promise<EventType>
  /** @throws BookingError */
  getBooking?: (uid: string) => Promise<CreatedBooking>
  /** Free times, by instant. @throws BookingError */
  getSlots?: (query: SlotsQuery) => Promise<Slot[]>
  /** Holds a slot. @throws BookingError: `conflict` when somebody else holds it */
  reserveSlot?: (request: ReservationRequest) => Promise<Reservation>
  /** @throws BookingError */
  releaseSlot?: (reservationUid: string) => Promise<void>
  /** @throws BookingError */
  rescheduleBooking?: (uid: string, request: RescheduleRequest) => Promise<CreatedBooking>
  /** @throws BookingError */
  cancelBooking?: (uid: string, request: CancelRequest) => Promise<CreatedBooking>
  /** Sends a code to an e-mail address that has to be confirmed. @throws BookingError */
  sendVerificationCode?: (request: VerificationCodeRequest) => Promise<void>
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
  /** One deadline for an answer and its body, repeats included. @defaultValue 30000 */
  timeoutMs?: number | undefined
  /** The `cal-api-version` of each resource. @defaultValue bookings 2024-08-13, event types 2024-06-14, slots 2024-09-04 */
  versions?: { bookings?: string; eventTypes?: string; slots?: string } | undefined
  /**
   * Whether the endpoint books once, however often the same `Idempotency-Key` comes. Then a booking whose answer was
   * lost is sent again, twice at most. The API itself is not such an endpoint. @defaultValue false
   */
  idempotent?: boolean | undefined
}

/**
 * A client for the API or for a proxy before it. Nothing is sent to an address that is not http or https or holds a
 * password, nor with a header that holds an API key in a browser: such a call rejects with kind `setup`.
 */
export function createBookingClient(given: BookingClientOptions = {}): Required<BookingClient> {
  // Own properties only: an endpoint that a page has put on Object.prototype is nobody's choice.
  const options: BookingClientOptions = Object.assign(Object.create(null), given)
  const apiUrl = (options.apiUrl ?? 'https://api.cal.com/v2').replace(/\/+$/, '')
  const { endpoint = `${apiUrl}/bookings`, idempotent = false, timeoutMs = 30_000 } = options
  const { bookings = '2024-08-13', eventTypes = '2024-06-14', slots = '2024-09-04' } = { ...options.versions }
  const how: SendOptions = { fetch: options.fetch ?? ((...call) => globalThis.fetch(...call)), timeoutMs }
  const headers = (version: string) => ({ 'cal-api-version': version, ...options.headers })
  const sendCode = createCodeSender(apiUrl, headers(bookings), how)

  return {
    async createBooking(request) {
      throwWhenOffline()
      const key = idempotent ? request.metadata?.submissionId : undefined
      const own = {
        ...headers(bookings),
        'content-type': 'application/json',
        ...(key && { 'idempotency-key': key }),
      }
      return sendBooking(
        { method: 'POST', url: endpoint, headers: own, body: stringifyJson(request) },
        { ...how, retries: key ? 2 : 0, answers: toAnswers(request) },
      )
    },
    ...createBookingCalls({ apiUrl, headers: headers(bookings), how }),
    ...createSlotCalls({ apiUrl, headers: headers(slots), how }),
    getEventType: (reference) =>
      fetchEventType({ method: 'GET', apiUrl, reference, headers: headers(eventTypes) }, how),
    sendVerificationCode: sendCode,
  }
}
