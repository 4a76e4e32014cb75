import { createBookingClient, type BookingClientOptions } from '../../src/api/createBookingClient.js'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { A0, START } from './e0.js'

export const REQUEST: BookingRequest = { start: START, eventTypeId: 123, attendee: A0 }

/** What a fake server saw. */
export interface Seen {
  url: string
  init: RequestInit
}

type Answer = Response | (() => Response | Promise<Response>)

/** An answer of a server: JSON unless it is a text. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

/** A client whose server gives these answers, one a request; what it saw is in `seen`. */
export function clientAnswering(answers: Answer[], options: BookingClientOptions = {}) {
  const seen: Seen[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    seen.push({ url: String(input instanceof Request ? input.url : input), init })
    const next = answers[seen.length - 1]
    if (!next) throw new Error('The server was asked once more than expected.')
    return typeof next === 'function' ? next() : next
  }
  return { client: createBookingClient({ fetch, ...options }), seen }
}

/** The error that a promise rejects with; fails when it resolves or rejects with anything else. */
export async function failureOf(promise: Promise<unknown>): Promise<BookingError> {
  const outcome: unknown = await promise.then(
    () => new Error('It resolved.'),
    (error: unknown) => error,
  )
  if (outcome instanceof BookingError) return outcome
  throw outcome
}

/** The error of one booking that is answered so. */
export function failureFor(next: Answer, options?: BookingClientOptions): Promise<BookingError> {
  return failureOf(clientAnswering([next], options).client.createBooking(REQUEST))
}
