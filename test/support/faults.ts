import type { BookingError } from '../../src/api/errors/bookingError.js'
import { readRecordings } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf, REQUEST } from './answering.js'

/** What a fault does to one request. */
export type Fault = (init: RequestInit) => Response | Promise<Response>

const recordings = [...readRecordings('errors').values(), ...readRecordings('http').values()]

/** A refusal as the server once gave it, by the name of its recording. */
export function recorded(name: string): Fault {
  const found = recordings.find((one) => one.name === name)
  if (!found) throw new Error(`No recording is called ${name}.`)
  return () => answer(found.response.status, found.response.body)
}

/** A bare refusal, as the engine writes it. */
export const plain =
  (statusCode: number, message: string, headers: Record<string, string> = {}): Fault =>
  () =>
    answer(statusCode, { statusCode, message }, headers)

/** A refusal in the server's envelope. */
export const wrapped =
  (status: number, message: unknown, more: Record<string, unknown> = {}): Fault =>
  () =>
    answer(status, {
      status: 'error',
      timestamp: '2026-11-23T16:55:30.760Z',
      path: '/v2/bookings',
      error: { code: 'BadRequestException', message, ...more },
    })

/** An answer of any status and body. */
export const replies =
  (status: number, body: unknown, headers: Record<string, string> = {}): Fault =>
  () =>
    answer(status, body, headers)

/** `fetch` rejects. */
export const throws =
  (thrown: unknown): Fault =>
  () =>
    Promise.reject(thrown)

/** The connection is there, and nothing comes. */
export const hangs: Fault = ({ signal }) =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)))

const BEGINNING = new TextEncoder().encode('{"status":"success","data":{"uid":"abc"')

/** A body that begins and never ends. */
export const neverEnds =
  (status: number): Fault =>
  ({ signal }) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(BEGINNING)
          signal?.addEventListener('abort', () => controller.error(signal.reason))
        },
      }),
      { status },
    )

/** A body that begins and breaks off with its connection. */
export const breaksOff =
  (status: number): Fault =>
  () =>
    new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(BEGINNING),
        pull: (controller) => controller.error(new TypeError('network error')),
      }),
      { status },
    )

/** The error that a client gives of a server with one fault. */
export function failureUnder(fault: Fault, timeoutMs?: number): Promise<BookingError> {
  const fetch: typeof globalThis.fetch = async (_, init = {}) => fault(init)
  return failureOf(clientAnswering([], { fetch, timeoutMs }).client.createBooking(REQUEST))
}

/** Everything about an error that a host, a log or a reporting service can get at. */
export function readError(error: unknown, seen = new Set<unknown>()): string {
  if (typeof error !== 'object' || error === null || seen.has(error)) return String(error)
  seen.add(error)
  return Object.getOwnPropertyNames(error)
    .map((name) => `${name}: ${readError((error as Record<string, unknown>)[name], seen)}`)
    .join('\n')
}
