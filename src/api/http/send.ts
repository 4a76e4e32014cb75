import { isDevelopment } from '../../utils/isDevelopment.js'
import { BookingError } from '../errors/bookingError.js'
import { findKeyFault, findUrlFault } from './findUrlFault.js'
import { toRequestInit } from './toRequestInit.js'
import { warnOfUnreachable } from './warnOfUnreachable.js'

/** One request of the client. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'DELETE'
  url: string
  headers: Record<string, string>
  /** JSON text. */
  body?: string
}

/** A reply of the server. */
export interface HttpReply {
  status: number
  /** Parsed if it is JSON, otherwise the text. */
  body: unknown
  /** From the `Retry-After` header. */
  retryAfterSeconds: number | undefined
}

/** Options of {@link send}. */
export interface SendOptions {
  fetch: typeof fetch
  /** The time limit for headers and body together. */
  timeoutMs: number
}

/**
 * The maximum size of a reply. It is far more than any real reply needs: a booking has a few thousand
 * characters, and a month of slots has some ten thousand.
 */
const BODY_MAX_BYTES = 1_000_000

/**
 * Sends one request, without retries, cookies, cache or redirects (personal data must not follow a
 * redirect).
 *
 * @throws BookingError of kind `setup` if the URL or the headers must not be used; nothing was sent
 *   then
 * @throws TruncatedReply if the connection breaks in the body of a reply with the status 201
 * @throws RangeError if the body is larger than a megabyte
 * @throws AbortError when `timeoutMs` has passed, and any other error that `fetch` throws
 */
export async function send(
  { method, url, headers, body }: HttpRequest,
  { fetch, timeoutMs }: SendOptions,
): Promise<HttpReply> {
  const fault = findUrlFault('The address', url) ?? findKeyFault(headers)
  if (fault) throw new BookingError('setup', {}, fault)
  const deadline = new AbortController()
  let response: Response | undefined
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  try {
    const init = toRequestInit({
      method,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      signal: deadline.signal,
    })
    const replied = (response = await fetch(url, init))
    const text = await readText(replied, deadline).catch((cause: unknown) => {
      throw replied.status === 201 && !(cause instanceof RangeError) ? new TruncatedReply(cause) : cause
    })
    return {
      status: replied.status,
      body: parseJson(text),
      retryAfterSeconds: toSeconds(replied.headers.get('retry-after')),
    }
  } catch (cause) {
    if (isDevelopment() && !response && cause instanceof TypeError) warnOfUnreachable(url, headers)
    throw cause
  } finally {
    clearTimeout(timer)
  }
}

/** The server replied with 201, but the connection broke before the end of the body. */
export class TruncatedReply extends Error {
  constructor(cause: unknown) {
    super('[booking-form] The reply was cut off after the status 201.', { cause })
  }
}

async function readText(response: Response, deadline: AbortController): Promise<string> {
  // Some replacements of `fetch` have no streams, and some fakes in tests have no `text` either.
  if (!response.body?.getReader) return (await response.text?.()) ?? ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > BODY_MAX_BYTES) {
      deadline.abort()
      throw new RangeError('The reply is larger than a megabyte')
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

/**
 * Reads a `Retry-After` header, which contains seconds or a date. Returns seconds: at least 1 and at
 * most 120.
 */
function toSeconds(retryAfter: string | null): number | undefined {
  if (!retryAfter) return undefined
  const seconds = /^\d+$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : (Date.parse(retryAfter) - Date.now()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(120, Math.max(1, Math.ceil(seconds)))
}
