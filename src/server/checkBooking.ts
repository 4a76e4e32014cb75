import type { BookingRequest } from '../contract/bookingRequest.js'
import { refuse, refuseForNow, type HandlerRefusal } from './HandlerRefusal.js'
import type { HandlerSetup } from './HandlerSetup.js'
import { toLoadProblem } from './toLoadProblem.js'

/** A body that may be forwarded. */
export interface CheckedBooking {
  /** Cleaned, and naming the event type of the handler whatever the body named. */
  request: BookingRequest
}

/** At most so many mistakes are reported. */
const ISSUES_MAX = 50

/**
 * Checks a body with the schema that the form uses. Only the event types of the handler can be booked.
 *
 * @returns a refusal with the status 403 if the body names another event type, and 400 with `issues` if it
 *   breaks the rules
 */
export async function checkBooking(
  body: Record<string, unknown>,
  { findEventType, report, apiKey }: Pick<HandlerSetup, 'findEventType' | 'report' | 'apiKey'>,
): Promise<CheckedBooking | HandlerRefusal> {
  const found = await findEventType(body).catch((cause: unknown) => {
    report(toLoadProblem(cause, apiKey))
    return refuseForNow('The event type could not be loaded.', 30)
  })
  if (!found) return refuse(403, 'Only the event types of this handler can be booked.')
  if ('kind' in found) return found
  const result = found.schema.safeParse(body)
  if (!result.success) {
    const issues = result.error.issues.slice(0, ISSUES_MAX).map(({ path, code, message }) => ({
      path: path.map(String),
      // With a locale of zod, the message would repeat the keys.
      message: code === 'unrecognized_keys' ? 'has unknown keys' : message,
    }))
    return refuse(400, 'The booking breaks the rules of the event type.', { issues })
  }
  const {
    eventTypeId: _id,
    eventTypeSlug: _slug,
    username: _username,
    teamSlug: _team,
    organizationSlug: _organization,
    // The form sends neither. With a key, they would let a visitor choose among the hosts.
    routing: _routing,
    rrHostSubsetIds: _hosts,
    ...rest
  } = result.data
  return { request: { ...rest, ...found.reference } }
}
