import { createBookingClient, type BookingClientOptions } from '../../src/api/createBookingClient.js'
import { BookingError } from '../../src/api/errors/bookingError.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { A0, START } from './e0.js'

export const REQUEST: BookingRequest = { start: START, eventTypeId: 123, attendee: A0 }

/** A request that a fake server received. */
export interface Seen {
  url: string
  init: RequestInit
}

type Answer = Response | (() => Response | Promise<Response>)

/** Creates a response. A string body is sent as is, anything else as JSON. */
export function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers })
}

/** Creates a client whose requests get these responses in turn. `seen` records the requests. */
export function clientAnswering(answers: Answer[], options: BookingClientOptions = {}) {
  const seen: Seen[] = []
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    seen.push({ url: String(input instanceof Request ? input.url : input), init })
    const next = answers[seen.length - 1]
    if (!next) throw new Error('The server received more requests than expected.')
    return typeof next === 'function' ? next() : next
  }
  return { client: createBookingClient({ fetch, ...options }), seen }
}

/**
 * Returns the BookingError that a promise rejects with.
 *
 * @throws if it resolves, or rejects with anything else
 */
export async function failureOf(promise: Promise<unknown>): Promise<BookingError> {
  const outcome: unknown = await promise.then(
    () => new Error('It resolved.'),
    (error: unknown) => error,
  )
  if (outcome instanceof BookingError) return outcome
  throw outcome
}

/** Returns the error of a booking request that gets this response. */
export function failureFor(next: Answer, options?: BookingClientOptions): Promise<BookingError> {
  return failureOf(clientAnswering([next], options).client.createBooking(REQUEST))
}
