import { BookingError } from '../errors/bookingError.js'
import { findKeyFault, findUrlFault } from './findUrlFault.js'

/** One request of the client. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  /** JSON text. */
  body?: string
}

/** What came back; `body` is parsed when it is JSON, the text otherwise. */
export interface HttpAnswer {
  status: number
  body: unknown
  retryAfterSeconds: number | undefined
}

/** How requests are sent. */
export interface SendOptions {
  fetch: typeof fetch
  /** One deadline for headers and body. */
  timeoutMs: number
}

/** A reply to a booking has a few thousand characters, a month of free times some ten thousand; what is larger by far is neither. */
const BODY_MAX_BYTES = 1_000_000

/**
 * Sends one request, once. No cookies, no cache, no redirect (personal data must not follow one).
 *
 * @throws BookingError of kind `setup` when nothing may be sent there; {@link CutAnswer} when a 201 breaks off;
 *   `RangeError` for a body of more than a megabyte; else whatever `fetch` throws, `AbortError` at the deadline
 */
export async function send(
  { method, url, headers, body }: HttpRequest,
  { fetch, timeoutMs }: SendOptions,
): Promise<HttpAnswer> {
  const fault = findUrlFault('The address', url) ?? findKeyFault(headers)
  if (fault) throw new BookingError('setup', {}, fault)
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  try {
    // No prototype: on a page that extends Object.prototype a plain object would bring foreign options in.
    const init: RequestInit = Object.assign(Object.create(null), {
      method,
      headers: Object.assign(Object.create(null), headers),
      ...(body !== undefined && { body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal: deadline.signal,
    })
    const response = await fetch(url, init)
    const text = await readText(response, deadline).catch((cause: unknown) => {
      throw response.status === 201 && !(cause instanceof RangeError) ? new CutAnswer(cause) : cause
    })
    return {
      status: response.status,
      body: parseJson(text),
      retryAfterSeconds: toSeconds(response.headers.get('retry-after')),
    }
  } finally {
    clearTimeout(timer)
  }
}

/** The answer said that a booking was made, and its body did not come whole. */
export class CutAnswer extends Error {
  constructor(cause: unknown) {
    super('[booking-form] The answer was cut off after it had said yes.', { cause })
  }
}

async function readText(response: Response, deadline: AbortController): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > BODY_MAX_BYTES) {
      deadline.abort()
      throw new RangeError('The answer is larger than a megabyte')
    }
    text += decoder.decode(value, { stream: true })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Seconds of a `Retry-After`, which holds seconds or a date; between 1 and 120, whatever it says. */
function toSeconds(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined
  const seconds = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(120, Math.max(1, Math.ceil(seconds)))
}
