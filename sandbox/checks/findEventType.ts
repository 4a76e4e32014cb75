import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { refuse, type Refusal } from '../http/refusal.js'
import type { BookingBody } from './BookingBody.js'

/**
 * Finds the event type that a request names: by id (the slugs are ignored then), else by user, else
 * by team.
 */
export function findEventType(
  body: BookingBody,
  eventTypes: readonly ServedEventType[],
): ServedEventType | Refusal {
  const { eventTypeId, username } = body
  if (eventTypeId !== undefined) {
    const found = eventTypes.find(({ id }) => id === eventTypeId)
    return found ?? refuse(404, `Event type with id ${eventTypeId} not found.`)
  }
  return username ? findByUser(body, eventTypes) : findByTeam(body, eventTypes)
}

function findByUser(body: BookingBody, eventTypes: readonly ServedEventType[]): ServedEventType | Refusal {
  const { username = '', eventTypeSlug = '', organizationSlug } = body
  const owned = eventTypes.filter(
    (one) =>
      one.usernames.includes(username) && (!organizationSlug || one.organizationSlug === organizationSlug),
  )
  if (owned.length === 0) return refuse(404, `User with username ${username} not found`)
  const within = organizationSlug ? ` within organization ${organizationSlug}` : ''
  return (
    owned.find(({ slug }) => slug === eventTypeSlug) ??
    refuse(404, `Event type with slug ${eventTypeSlug} belonging to user ${username}${within} not found.`)
  )
}

function findByTeam(body: BookingBody, eventTypes: readonly ServedEventType[]): ServedEventType | Refusal {
  const { teamSlug = '', eventTypeSlug = '', organizationSlug } = body
  if (organizationSlug && !eventTypes.some((one) => one.organizationSlug === organizationSlug)) {
    return refuse(404, `slots-input.service.ts: Organization with slug ${organizationSlug} not found`)
  }
  const owned = eventTypes.filter(
    (one) => one.teamSlug === teamSlug && one.organizationSlug === (organizationSlug || undefined),
  )
  if (owned.length === 0) return refuse(404, `Team with slug ${teamSlug} not found`)
  return (
    owned.find(({ slug }) => slug === eventTypeSlug) ??
    refuse(404, `Event type with slug ${eventTypeSlug} belonging to team ${teamSlug} not found.`)
  )
}
