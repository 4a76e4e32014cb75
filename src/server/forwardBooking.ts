import { stringifyJson } from '../api/http/stringifyJson.js'
import type { BookingRequest } from '../contract/bookingRequest.js'
import { toUnknownReply, type ForwardedReply } from './ForwardedReply.js'
import type { HandlerSetup } from './HandlerSetup.js'
import { toSafeReply } from './toSafeReply.js'

/** In bytes. A booking has a few thousand. */
const REPLY_MAX_BYTES = 1_000_000

/**
 * Sends a booking to the API, once. Without a readable reply the booking may exist, so the status is then
 * 502 or 504, which the form reports as an unknown outcome, or 201 without a body if the API had confirmed
 * it.
 */
export async function forwardBooking(
  request: BookingRequest,
  setup: Pick<HandlerSetup, 'apiUrl' | 'apiKey' | 'version' | 'fetch' | 'timeoutMs' | 'report'>,
): Promise<ForwardedReply> {
  const { apiUrl, apiKey, version, fetch, timeoutMs, report } = setup
  const deadline = new AbortController()
  let status = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('late'))
      deadline.abort()
    }, timeoutMs)
  })
  const send = async () => {
    const response = await fetch(`${apiUrl}/bookings`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'cal-api-version': version,
        ...(apiKey && { authorization: `Bearer ${apiKey}` }),
      },
      body: stringifyJson(request),
      signal: deadline.signal,
    })
    status = response.status
    return { response, text: await readText(response) }
  }
  try {
    const { response, text } = await Promise.race([send(), late])
    if (apiKey && response.status === 401) report({ kind: 'key', message: 'The API refused the API key.' })
    return toSafeReply({ status, text, retryAfter: response.headers.get('retry-after') }, { request, apiKey })
  } catch {
    const isLate = deadline.signal.aborted
    const what = isLate ? `The API did not reply within ${timeoutMs} ms` : 'The connection to the API failed'
    report({ kind: 'upstream', message: `${what}. The booking may exist.` })
    deadline.abort()
    if (status === 201) return { status, body: '' }
    return toUnknownReply(isLate ? 504 : 502)
  } finally {
    clearTimeout(timer)
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > REPLY_MAX_BYTES) {
      reader.cancel().catch(() => {})
      throw new RangeError('The reply is too large.')
    }
    text += decoder.decode(value, { stream: true })
  }
}
