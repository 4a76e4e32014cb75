import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'

/** What a guard answers: a token, or headers by name. */
export type GuardProof = string | Record<string, string>

/**
 * Proves to the host's endpoint that a booking may be made, for example with the token of a captcha. It is
 * called with a frozen copy of the request after validation, and once more for each further request, because
 * most tokens are valid once. `signal` aborts when the time limit has passed or the form is unmounted.
 *
 * @returns a token, which is sent in the header `bf-guard`, or headers
 */
export type BookingGuard = (
  request: BookingRequest,
  controls: { signal: AbortSignal },
) => GuardProof | Promise<GuardProof>

/** A visitor may have to solve a puzzle, so this is longer than the time limit of a request. */
const TIMEOUT_MS = 60_000

/**
 * Calls the host's guard.
 *
 * @param controller - is aborted when the time limit has passed
 * @returns the headers to send
 * @throws BookingError of kind `guard` if the guard throws or does not answer within a minute, and of kind
 *   `setup` if it answers anything but a token or headers; nothing has been sent then
 */
export async function runGuard(
  guard: BookingGuard,
  request: BookingRequest,
  controller: AbortController,
): Promise<Record<string, string>> {
  const { signal } = controller
  const timer = setTimeout(() => controller.abort(), TIMEOUT_MS)
  const aborted = new Promise<never>((_, reject) => signal.addEventListener('abort', reject))
  // The race does not listen to it if the guard throws at once.
  aborted.catch(() => {})
  let proof: unknown
  try {
    proof = await Promise.race([guard(request, { signal }), aborted])
  } catch (cause) {
    const what = signal.aborted ? `gave no answer within ${TIMEOUT_MS / 1000} seconds` : 'threw'
    throw new BookingError('guard', { cause }, `The guard ${what}, so nothing was sent. See the cause.`)
  } finally {
    clearTimeout(timer)
  }
  return toHeaders(proof)
}

function toHeaders(proof: unknown): Record<string, string> {
  const headers = typeof proof === 'string' ? { 'bf-guard': proof } : proof
  try {
    if (proof && typeof headers === 'object' && headers) {
      const entries = Object.entries(headers).map(([name, value]) => [name, String(value)])
      // Throws on a name or a value that no header can have.
      return Object.fromEntries(new Headers(entries as [string, string][]))
    }
  } catch {
    // Reported below, without the value, which may be a secret.
  }
  const sentence =
    'The guard returned neither a token nor headers, so nothing was sent. Return a string, or an object of ' +
    'header names and values. To refuse a booking, throw an error.'
  throw new BookingError('setup', {}, sentence)
}
