import type { SlotsQuery } from '../../contract/slot.js'

/** What may stand in a query beside the name of the event type. */
const KEYS = ['start', 'end', 'timeZone', 'duration', 'bookingUidToReschedule'] as const

/**
 * The address of free times. The event type is named in one way only, and no other key is written: the server refuses
 * what it does not know.
 *
 * @source Cal.com API v2, slots 2024-09-04
 */
export function toSlotsUrl(apiUrl: string, query: SlotsQuery): string {
  const parameters = new URLSearchParams(toNames(query))
  const own: Partial<SlotsQuery> = Object.assign(Object.create(null), query)
  for (const key of KEYS) if (own[key] !== undefined) parameters.set(key, String(own[key]))
  return `${apiUrl}/slots?${parameters}`
}

function toNames(query: SlotsQuery): Record<string, string> {
  if ('eventTypeId' in query) return { eventTypeId: String(query.eventTypeId) }
  const owner: Record<string, string> =
    'username' in query ? { username: query.username } : { teamSlug: query.teamSlug }
  return {
    eventTypeSlug: query.eventTypeSlug,
    ...owner,
    ...(query.organizationSlug && { organizationSlug: query.organizationSlug }),
  }
}
