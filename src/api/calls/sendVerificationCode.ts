import { BookingError } from '../errors/bookingError.js'
import { classify } from '../errors/classify.js'
import { send, type SendOptions } from '../http/send.js'
import { stringifyJson } from '../http/stringifyJson.js'

/** The recipient of a verification code. */
export interface VerificationCodeRequest {
  email: string
  /** The name by which the e-mail addresses its recipient. */
  username?: string | undefined
  /** One of the API's language codes. */
  language?: string | undefined
}

/** The documented route, and the older route that servers of December 2025 have instead. */
const ROUTES = ['bookings/verification/email/send-code', 'atoms/verification/email/send-code']

/**
 * Creates the call that sends a verification code. It tries the documented route first, then the older
 * one if the reply is 404, and remembers the route that worked.
 *
 * @returns a function that throws BookingError, for example of kind `busy` after three codes in a
 *   minute, or of kind `unknown` if there is no reply
 * @source Cal.com API v2: documentation, and recordings of December 2025
 */
export function createCodeSender(apiUrl: string, headers: Record<string, string>, options: SendOptions) {
  let firstRoute = 0
  return async (request: VerificationCodeRequest): Promise<void> => {
    for (let route = firstRoute; route < ROUTES.length; route++) {
      const reply = await send(
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
          : new BookingError('unknown', { cause }, 'The verification code could not be requested.')
      })
      if (reply.status >= 200 && reply.status < 300) {
        firstRoute = route
        return
      }
      if (reply.status !== 404 || route === ROUTES.length - 1) throw classify(reply)
    }
  }
}
