/**
 * Identifies an event type: by id, by slug and user, or by slug and team. `organizationSlug` names the
 * organization to which the user or team belongs. The body of a booking request contains the same
 * properties.
 *
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export type EventTypeReference =
  | { eventTypeId: number }
  | { eventTypeSlug: string; username: string; organizationSlug?: string }
  | { eventTypeSlug: string; teamSlug: string; organizationSlug?: string }

/** Names the user whose event types are listed, and the organization that the user belongs to. */
export interface EventTypeOwner {
  username: string
  organizationSlug?: string | undefined
}

interface Identification {
  eventTypeId?: unknown
  id?: unknown
  eventTypeSlug?: unknown
  slug?: unknown
  username?: unknown
  teamSlug?: unknown
  organizationSlug?: unknown
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== ''

/**
 * Extracts what identifies an event type, either from a reference (`eventTypeId`, `eventTypeSlug`) or
 * from an event type (`id`, `slug`).
 *
 * @returns the reference, or undefined if `source` does not identify an event type
 */
export function toEventTypeReference(source: Identification): EventTypeReference | undefined {
  const id = source.eventTypeId ?? source.id
  // A dynamic event type has the id 0 and cannot be booked by id.
  if (Number.isInteger(id) && Number(id) > 0) return { eventTypeId: Number(id) }
  const eventTypeSlug = source.eventTypeSlug ?? source.slug
  if (!isName(eventTypeSlug)) return undefined
  const organization = isName(source.organizationSlug) ? { organizationSlug: source.organizationSlug } : {}
  const { username, teamSlug } = source
  const owner = isName(username) ? { username } : isName(teamSlug) && { teamSlug }
  return owner ? { eventTypeSlug, ...owner, ...organization } : undefined
}
