import { refuse, refuseForNow, type HandlerRefusal } from './HandlerRefusal.js'
import type { HandlerSetup } from './HandlerSetup.js'

/** How long the host's guard may take. */
const GUARD_TIMEOUT_MS = 10_000

/**
 * Checks what the form's `honeypot` sends: `bf-trap` is what is in the field that people do not see, and
 * `bf-elapsed` the seconds since the form was first shown.
 *
 * @param headers - those of the request, or anything else with a `get`
 */
export function checkHoneypot(
  headers: { get: (name: string) => string | null },
  { honeypot, minimumSeconds }: Pick<HandlerSetup, 'honeypot' | 'minimumSeconds'>,
): HandlerRefusal | undefined {
  if (!honeypot) return undefined
  const elapsed = headers.get('bf-elapsed') ?? ''
  if (headers.get('bf-trap') !== '' || !/^\d{1,9}(\.\d{1,9})?$/.test(elapsed))
    return refuse(403, 'This request does not come from a visitor of the form.')
  const remaining = minimumSeconds - Number(elapsed)
  // A visitor whose browser filled in everything only has to wait.
  return remaining > 0
    ? refuse(429, 'This was faster than a person fills in the form.', {
        retryAfterSeconds: Math.ceil(remaining),
      })
    : undefined
}

/** Calls the host's guard with the token of the form, which the header `bf-guard` holds. */
export async function checkGuard(
  token: string | null,
  request: Request,
  { guard, report }: Pick<HandlerSetup, 'guard' | 'report'>,
): Promise<HandlerRefusal | undefined> {
  if (!guard) return undefined
  const refused = refuse(403, 'The check that you are a person did not succeed.')
  if (!token) return refused
  let timer: ReturnType<typeof setTimeout> | undefined
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The guard took too long.')), GUARD_TIMEOUT_MS)
    })
    return (await Promise.race([guard(token, request), late])) === true ? undefined : refused
  } catch (cause) {
    report({ kind: 'guard', message: 'The guard threw or took too long, so nothing was sent.', cause })
    return refuseForNow('The check that you are a person is not available.')
  } finally {
    clearTimeout(timer)
  }
}
