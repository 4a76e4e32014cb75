import { BookingError, type BookingErrorDetails, type BookingErrorKind } from '../api/errors/bookingError.js'
import type { CreatedBooking } from '../contract/booking.js'
import { TOKEN_LIFE_MS } from '../fields/toFormToken.js'
import type { BookingStore } from '../server/BookingStore.js'
import type { HandlerRefusal } from '../server/HandlerRefusal.js'

/** What became of a booking. A store keeps it as JSON, without any answer. */
export type BookingOutcome =
  | { booked: string }
  | { refused: HandlerRefusal }
  | { failed: BookingErrorKind; details: Omit<BookingErrorDetails, 'cause' | 'serverMessage'> }

/** Input of {@link bookOnce}. */
export interface OnceInput {
  /** Every press of one button has the same text: the token of the form and all that was typed. */
  form: string
  store: BookingStore
  /** Returns why nothing may be sent. Asked by the first press only. */
  prove: () => Promise<HandlerRefusal | undefined>
  /** Sends the booking. @throws BookingError */
  send: () => Promise<CreatedBooking>
  /** How long the first press may take, in milliseconds. */
  timeoutMs: number
}

const PENDING = 'pending'
const POLL_MS = 100

/**
 * Sends a booking unless it was sent before. The same form that is sent a second time, by a double press or
 * because the page was reloaded, gets the outcome of the first time.
 *
 * @throws what the store throws before anything is sent
 */
export async function bookOnce({ form, store, prove, send, timeoutMs }: OnceInput): Promise<BookingOutcome> {
  const key = `form:${await toDigest(form)}`
  const seconds = (2 * TOKEN_LIFE_MS) / 1000
  if (!(await store.add(key, PENDING, seconds))) return waitForFirst(key, store, timeoutMs)
  const refused = await prove()
  const outcome = refused ? { refused } : await send().then(toBooked, toFailed)
  // The booking exists, whatever the store does now. A refusal for now ends after its wait.
  const kept = refused?.retryAfterSeconds ?? seconds
  await store.set(key, JSON.stringify(outcome), kept).catch(() => {})
  return outcome
}

async function waitForFirst(key: string, store: BookingStore, timeoutMs: number): Promise<BookingOutcome> {
  const unknown: BookingOutcome = { failed: 'unknown', details: {} }
  for (let waitedMs = 0; waitedMs <= timeoutMs + 1000; waitedMs += POLL_MS) {
    const text = await store.get(key)
    if (text === undefined) return unknown
    if (text !== PENDING) return JSON.parse(text) as BookingOutcome
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return unknown
}

function toBooked(booking: CreatedBooking): BookingOutcome {
  const first = Array.isArray(booking) ? booking[0] : booking
  return first ? { booked: first.uid } : { failed: 'unknown', details: {} }
}

function toFailed(error: unknown): BookingOutcome {
  if (!(error instanceof BookingError)) return { failed: 'unknown', details: {} }
  const { kind, reason, status, fields, retryAfterSeconds } = error
  return { failed: kind, details: { reason, status, fields, retryAfterSeconds } }
}

async function toDigest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
