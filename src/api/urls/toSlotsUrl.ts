import type { SlotsQuery } from '../../contract/slot.js'
import { ownOptions } from '../../utils/ownOptions.js'

/** The keys that a query may have besides the reference of the event type. */
const KEYS = ['start', 'end', 'timeZone', 'duration', 'bookingUidToReschedule'] as const

/**
 * Builds the URL of a query for slots. The URL has exactly one reference to the event type and only
 * known keys, because the server refuses several references at once and refuses unknown keys.
 *
 * @source Cal.com API v2, slots 2024-09-04
 */
export function toSlotsUrl(apiUrl: string, query: SlotsQuery): string {
  const parameters = new URLSearchParams(toReferenceParameters(query))
  const values = ownOptions<Partial<SlotsQuery>>(query)
  for (const key of KEYS) if (values[key] !== undefined) parameters.set(key, String(values[key]))
  return `${apiUrl}/slots?${parameters}`
}

function toReferenceParameters(query: SlotsQuery): Record<string, string> {
  if ('eventTypeId' in query) return { eventTypeId: String(query.eventTypeId) }
  const owner: Record<string, string> =
    'username' in query ? { username: query.username } : { teamSlug: query.teamSlug }
  return {
    eventTypeSlug: query.eventTypeSlug,
    ...owner,
    ...(query.organizationSlug && { organizationSlug: query.organizationSlug }),
  }
}
