import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type SendOptions } from '../http/send.js'
import { stringifyJson } from '../http/stringifyJson.js'

/** Who gets a code. */
export interface VerificationCodeRequest {
  email: string
  /** How the message addresses the person. */
  username?: string | undefined
  /** One of the API's language codes. */
  language?: string | undefined
}

/** The documented route, and the older one that servers of December 2025 have instead. */
const ROUTES = ['bookings/verification/email/send-code', 'atoms/verification/email/send-code']

/**
 * Makes the call that sends a code: it tries the documented route first, the older one where that is not found, and
 * remembers which of them answered.
 *
 * @throws BookingError: `busy` after three codes in a minute, `unknown` without an answer
 * @source Cal.com API v2: documentation, and recordings of December 2025
 */
export function createCodeSender(apiUrl: string, headers: Record<string, string>, options: SendOptions) {
  let first = 0
  return async (request: VerificationCodeRequest): Promise<void> => {
    for (let route = first; route < ROUTES.length; route++) {
      const answer = await send(
        {
          method: 'POST',
          url: `${apiUrl}/${ROUTES[route]}`,
          headers: { ...headers, 'content-type': 'application/json' },
          body: stringifyJson(request),
        },
        options,
      ).catch((cause: unknown) => {
        throw cause instanceof BookingError
          ? cause
          : new BookingError('unknown', { cause }, 'The code could not be asked for.')
      })
      if (answer.status >= 200 && answer.status < 300) {
        first = route
        return
      }
      if (answer.status !== 404 || route === ROUTES.length - 1) throw classify(answer)
    }
  }
}
