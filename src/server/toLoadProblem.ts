import { BookingError } from '../api/errors/bookingError.js'
import type { HandlerProblem } from './types.js'

/**
 * Tells the owner why an event type could not be loaded, so that nothing was sent. A status says more than
 * the message of the error, which is about a form.
 *
 * @param cause - what loading the event type has thrown
 */
export function toLoadProblem(cause: unknown, apiKey: string | undefined): HandlerProblem {
  const status = cause instanceof BookingError ? cause.status : undefined
  const start = 'The event type could not be loaded, so nothing was sent.'
  if (apiKey && status === 401) return { kind: 'key', message: `${start} The API refused the API key.` }
  const why = cause instanceof Error ? cause.message : 'The reason is not known.'
  const end = status ? `The API replied with the status ${status}.` : why
  return { kind: 'eventType', message: `${start} ${end}` }
}
