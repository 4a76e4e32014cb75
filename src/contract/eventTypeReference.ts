/**
 * Names an event type: by id, by slug and user, or by slug and team; the last two inside an organization when
 * `organizationSlug` is given. The body of a booking repeats the identification that was given.
 *
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export type EventTypeReference =
  | { eventTypeId: number }
  | { eventTypeSlug: string; username: string; organizationSlug?: string }
  | { eventTypeSlug: string; teamSlug: string; organizationSlug?: string }

interface Naming {
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
 * Reads the identification out of a reference (`eventTypeId`, `eventTypeSlug`) or a definition (`id`, `slug`).
 *
 * @returns the reference, or `undefined` when nothing in it names an event type
 */
export function toEventTypeReference(naming: Naming): EventTypeReference | undefined {
  const id = naming.eventTypeId ?? naming.id
  // A dynamic event type has id 0: it cannot be booked by id.
  if (Number.isInteger(id) && Number(id) > 0) return { eventTypeId: Number(id) }
  const eventTypeSlug = naming.eventTypeSlug ?? naming.slug
  if (!isName(eventTypeSlug)) return undefined
  const within = isName(naming.organizationSlug) ? { organizationSlug: naming.organizationSlug } : {}
  if (isName(naming.username)) return { eventTypeSlug, username: naming.username, ...within }
  if (isName(naming.teamSlug)) return { eventTypeSlug, teamSlug: naming.teamSlug, ...within }
  return undefined
}
