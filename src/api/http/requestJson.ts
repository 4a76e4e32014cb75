import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type HttpRequest, type SendOptions } from './send.js'

/** How an answer that is no booking is read. */
export interface RequestJsonOptions<T> extends SendOptions {
  /** The value in a body that says yes; `undefined` when it is none. */
  read: (body: unknown) => T | undefined
  /** For the developer, when nobody knows what came of it. */
  sentence: string
}

/**
 * Sends one request that books nothing, and reads its answer.
 *
 * @throws BookingError: what the server's refusal means; `unknown` without an answer, or with one that cannot be read
 */
export async function requestJson<T>(
  request: HttpRequest,
  { read, sentence, ...options }: RequestJsonOptions<T>,
): Promise<T> {
  const answer = await send(request, options).catch((cause: unknown) => {
    throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause }, sentence)
  })
  const { status, body } = answer
  const value = status >= 200 && status < 300 && !isError(body) ? read(body) : undefined
  if (value !== undefined) return value
  const error = classify(answer)
  throw error.kind === 'unknown'
    ? new BookingError('unknown', { status, serverMessage: error.serverMessage }, sentence)
    : error
}

/** Proxies exist that answer 200 to everything, and say in the body what it was. */
function isError(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'status' in body && body.status === 'error'
}
