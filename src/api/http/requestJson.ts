import { openReply } from '../../contract/openReply.js'
import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type HttpRequest, type SendOptions } from './send.js'

/** Options of {@link requestJson}. */
export interface RequestJsonOptions<T> extends SendOptions {
  /**
   * Extracts the value from the body of a successful reply; returns undefined if the body is not as
   * expected.
   */
  read: (body: unknown) => T | undefined
  /** The message for the developer if the outcome is unknown. */
  sentence: string
}

/**
 * Sends a request other than a booking, and parses its reply.
 *
 * @throws BookingError of the kind that an error reply means (see `classify`), or of kind `unknown` if
 *   there is no reply or the reply cannot be parsed
 */
export async function requestJson<T>(
  request: HttpRequest,
  { read, sentence, ...options }: RequestJsonOptions<T>,
): Promise<T> {
  const reply = await send(request, options).catch((cause: unknown) => {
    throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause }, sentence)
  })
  const { status, body } = reply
  // Some proxies send every reply with the status 200 and report errors only in the body.
  const value = status >= 200 && status < 300 && !openReply(body).isError ? read(body) : undefined
  if (value !== undefined) return value
  const error = classify(reply)
  throw error.kind === 'unknown'
    ? new BookingError('unknown', { status, serverMessage: error.serverMessage }, sentence)
    : error
}
