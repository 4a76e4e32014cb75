import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'
import { toGroupEventType } from '../eventTypes/toGroupEventType.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import type { SlotsQuery } from './slotsQuery.js'

interface Owners {
  readonly eventTypes: readonly ServedEventType[]
  readonly host: Host
}

/**
 * Finds the event type of a slots query, hidden ones included. Refusals are worded as the slots API
 * words them.
 */
export function findSlotsEventType(
  query: SlotsQuery,
  { eventTypes, host }: Owners,
): ServedEventType | Refusal {
  const { eventTypeId, organizationSlug, usernames } = query
  if (eventTypeId !== undefined) return eventTypes.find(({ id }) => id === eventTypeId) ?? refuseType()
  if (organizationSlug && !eventTypes.some((one) => one.organizationSlug === organizationSlug))
    return refuse(404, `slots-input.service.ts: Organization with slug ${organizationSlug} not found`)
  if (usernames.length === 0) return findBySlug(query, eventTypes)
  const unknown = usernames.find((name) => isRefusal(listOfUser(name, eventTypes)))
  if (unknown !== undefined) return refuse(404, `User with username ${unknown} not found`)
  return toGroupEventType(usernames, host) ?? refuseType()
}

function findBySlug(query: SlotsQuery, eventTypes: readonly ServedEventType[]): ServedEventType | Refusal {
  const { eventTypeSlug, organizationSlug, username } = query
  const owned = username === undefined ? listOfTeam(query, eventTypes) : listOfUser(username, eventTypes)
  if (isRefusal(owned)) return owned
  const within = owned.filter((one) => !organizationSlug || one.organizationSlug === organizationSlug)
  return within.find(({ slug }) => slug === eventTypeSlug) ?? refuseType()
}

function listOfUser(username: string, eventTypes: readonly ServedEventType[]): ServedEventType[] | Refusal {
  const owned = eventTypes.filter(({ usernames }) => usernames.includes(username))
  return owned.length > 0 ? owned : refuse(404, `User with username ${username} not found`)
}

function listOfTeam(
  { teamSlug = '', organizationSlug }: SlotsQuery,
  eventTypes: readonly ServedEventType[],
): ServedEventType[] | Refusal {
  const owned = eventTypes.filter(
    (one) => one.teamSlug === teamSlug && one.organizationSlug === (organizationSlug || undefined),
  )
  return owned.length > 0 ? owned : refuse(404, `Team with slug ${teamSlug} not found`)
}

function refuseType(): Refusal {
  return refuse(404, 'Event Type not found')
}
