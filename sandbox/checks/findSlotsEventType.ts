import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'
import { toServedEventTypes } from '../eventTypes/toServedEventTypes.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import type { SlotsQuery } from './slotsQuery.js'

interface Owners {
  readonly eventTypes: readonly ServedEventType[]
  readonly host: Host
}

/** The event type whose free times are asked for, hidden ones too; the refusals are worded as those of slots. */
export function findSlotsEventType(
  query: SlotsQuery,
  { eventTypes, host }: Owners,
): ServedEventType | Refusal {
  const { eventTypeId, organizationSlug, usernames } = query
  if (eventTypeId !== undefined) return eventTypes.find(({ id }) => id === eventTypeId) ?? refuseType()
  if (organizationSlug && !eventTypes.some((one) => one.organizationSlug === organizationSlug))
    return refuse(404, `slots-input.service.ts: Organization with slug ${organizationSlug} not found`)
  return usernames.length > 0 ? findOfAll(usernames, { eventTypes, host }) : findBySlug(query, eventTypes)
}

function findBySlug(query: SlotsQuery, eventTypes: readonly ServedEventType[]): ServedEventType | Refusal {
  const { eventTypeSlug, organizationSlug, username } = query
  const owned = username === undefined ? ofTeam(query, eventTypes) : ofUser(username, eventTypes)
  if (isRefusal(owned)) return owned
  const within = owned.filter((one) => !organizationSlug || one.organizationSlug === organizationSlug)
  return within.find(({ slug }) => slug === eventTypeSlug) ?? refuseType()
}

function ofUser(username: string, eventTypes: readonly ServedEventType[]): ServedEventType[] | Refusal {
  const theirs = eventTypes.filter(({ usernames }) => usernames.includes(username))
  return theirs.length > 0 ? theirs : refuse(404, `User with username ${username} not found`)
}

function ofTeam(
  { teamSlug = '', organizationSlug }: SlotsQuery,
  eventTypes: readonly ServedEventType[],
): ServedEventType[] | Refusal {
  const theirs = eventTypes.filter(
    (one) => one.teamSlug === teamSlug && one.organizationSlug === (organizationSlug || undefined),
  )
  return theirs.length > 0 ? theirs : refuse(404, `Team with slug ${teamSlug} not found`)
}

/** Several people at once: an event type that is made for the occasion, half an hour with all of them. */
function findOfAll(usernames: readonly string[], { eventTypes, host }: Owners): ServedEventType | Refusal {
  const unknown = usernames.find((name) => isRefusal(ofUser(name, eventTypes)))
  if (unknown !== undefined) return refuse(404, `User with username ${unknown} not found`)
  const users = usernames.map((username) => ({ username }))
  const [dynamic] = toServedEventTypes([{ id: 0, slug: 'dynamic', users }], host)
  return dynamic ?? refuseType()
}

function refuseType(): Refusal {
  return refuse(404, 'Event Type not found')
}
