import type { BookingError } from '../../src/api/errors/bookingError.js'
import { readRecordings } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf, REQUEST } from './answering.js'

/** Simulates how a server or network handles one request. */
export type Fault = (init: RequestInit) => Response | Promise<Response>

const recordings = [...readRecordings('errors').values(), ...readRecordings('http').values()]

/**
 * Responds with a recorded error.
 *
 * @throws Error if no recording has that name
 */
export function recorded(name: string): Fault {
  const found = recordings.find((one) => one.name === name)
  if (!found) throw new Error(`No recording is called ${name}.`)
  return () => answer(found.response.status, found.response.body)
}

/** Responds with an error in the format of Cal.com's booking engine, without the API envelope. */
export const plain =
  (statusCode: number, message: string, headers: Record<string, string> = {}): Fault =>
  () =>
    answer(statusCode, { statusCode, message }, headers)

/** Responds with an error in the envelope of the API. */
export const wrapped =
  (status: number, message: unknown, more: Record<string, unknown> = {}): Fault =>
  () =>
    answer(status, {
      status: 'error',
      timestamp: '2026-11-23T16:55:30.760Z',
      path: '/v2/bookings',
      error: { code: 'BadRequestException', message, ...more },
    })

/** Responds with any status and body. */
export const replies =
  (status: number, body: unknown, headers: Record<string, string> = {}): Fault =>
  () =>
    answer(status, body, headers)

/** Makes `fetch` reject with the given value. */
export const throws =
  (thrown: unknown): Fault =>
  () =>
    Promise.reject(thrown)

/** Never responds, until the request is aborted. */
export const hangs: Fault = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))

const BODY_START = new TextEncoder().encode('{"status":"success","data":{"uid":"abc"')

/** Responds with a body that never ends, until the request is aborted. */
export const neverEnds =
  (status: number): Fault =>
  ({ signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(BODY_START)
          signal?.addEventListener('abort', () => controller.error(signal.reason))
        },
      }),
      { status },
    )

/** Responds with a body that breaks off with a network error. */
export const breaksOff =
  (status: number): Fault =>
  () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(BODY_START),
        pull: (controller) => controller.error(new TypeError('network error')),
      }),
      { status },
    )

/** Returns the error of a booking request that meets the fault. */
export function failureUnder(fault: Fault, timeoutMs?: number): Promise<BookingError> {
  const fetch: typeof globalThis.fetch = async (_, init = {}) => fault(init)
  return failureOf(clientAnswering([], { fetch, timeoutMs }).client.createBooking(REQUEST))
}

/** Returns everything in an error that a host, a log or an error reporter can read, as text. */
export function readError(error: unknown, seen = new Set<unknown>()): string {
  if (typeof error !== 'object' || error === null || seen.has(error)) return String(error)
  seen.add(error)
  return Object.getOwnPropertyNames(error)
    .map((name) => `${name}: ${readError((error as Record<string, unknown>)[name], seen)}`)
    .join('\n')
}
