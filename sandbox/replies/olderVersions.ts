import { isObject, toObject } from '../eventTypes/json.js'
import { refuseProperties, type PropertyComplaint, type Refusal } from '../http/refusal.js'

/** Keys that older and current bodies have in common. */
const SHARED_KEYS = ['start', 'eventTypeId', 'eventTypeSlug', 'metadata'] as const

/**
 * Refuses a current body as the older bookings controller does: there, `timeZone` and `language`
 * are at the top level and `metadata` is required. The sandbox has no older controller and only
 * knows this reply.
 */
export function refuseOlderBody(body: unknown): Refusal {
  const given = toObject(body)
  const target = Object.fromEntries(
    SHARED_KEYS.filter((key) => Object.hasOwn(given, key)).map((key) => [key, given[key]]),
  )
  const complain = (property: string, constraints: Record<string, string>): PropertyComplaint => ({
    target,
    property,
    children: [],
    constraints,
  })
  return refuseProperties([
    complain('timeZone', { isTimeZone: 'timeZone must be a valid IANA time-zone' }),
    complain('language', { isString: 'language must be a string' }),
    ...(isObject(given.metadata) ? [] : [complain('metadata', { isObject: 'metadata must be an object' })]),
  ])
}
