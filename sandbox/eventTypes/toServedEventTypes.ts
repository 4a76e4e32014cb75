import { toNumber, toObject, toObjects, toText, type JsonObject } from './json.js'
import type { Host, Recurrence, ServedEventType } from './ServedEventType.js'
import { toServedFields } from './toServedFields.js'

/**
 * Reads event types as `GET /v2/event-types` sends them, or written by hand with fewer properties.
 * A missing id is counted from 1, a missing slug is made from the id, and the host is the sandbox's
 * own, under the name of the first user.
 *
 * @throws Error if two definitions have the same id
 */
export function toServedEventTypes(definitions: readonly object[], host: Host): ServedEventType[] {
  const served = definitions.map((definition, index) => toServed(toObject(definition), { index, host }))
  const twice = served.find(({ id }, index) => served.findIndex((one) => one.id === id) !== index)
  if (twice)
    throw new Error(
      `[sandbox] Two event types have the id ${twice.id}. Give each its own id, or leave the ids out.`,
    )
  return served
}

function toServed(raw: JsonObject, { index, host }: { index: number; host: Host }): ServedEventType {
  const id = toNumber(raw.id) ?? index + 1
  const slug = toText(raw.slug) ?? `event-${id}`
  const title = toText(raw.title) ?? slug
  const team = toObject(raw.team)
  const teamSlug = toText(raw.teamSlug) ?? toText(team.slug)
  const people = [...toObjects(raw.users), ...toObjects(raw.hosts)]
  const usernames = toUsernames(raw, { people, isTeam: teamSlug !== undefined, host })
  const first = toHost(people[0], { username: usernames[0] ?? host.username, host })
  const lengthMinutes = toNumber(raw.lengthInMinutes) ?? 30
  return {
    raw: { ...raw, id, slug, title, lengthInMinutes: lengthMinutes },
    id,
    slug,
    title,
    usernames,
    teamId: toNumber(raw.teamId),
    teamSlug,
    organizationSlug: toText(raw.organizationSlug),
    host: first,
    ownerName: toText(team.name) ?? teamSlug ?? first.name,
    hidden: raw.hidden === true,
    lengthMinutes,
    lengthOptions: toNumbers(raw.lengthInMinutesOptions),
    locations: toObjects(raw.locations),
    fields: toServedFields(raw.bookingFields),
    recurrence: toRecurrence(raw.recurrence),
    seats: toSeats(raw),
  }
}

interface Owners {
  readonly people: readonly JsonObject[]
  readonly isTeam: boolean
  readonly host: Host
}

/** Returns who an event type belongs to. A team's event types belong to no user. */
function toUsernames(raw: JsonObject, { people, isTeam, host }: Owners): string[] {
  const names = [raw.username, ...people.map(({ username }) => username)]
  const known = names.filter((name): name is string => typeof name === 'string')
  return known.length > 0 || isTeam ? known : [host.username]
}

function toHost(person: JsonObject | undefined, { username, host }: { username: string; host: Host }): Host {
  if (username === host.username) return host
  const name = toText(person?.name) ?? username
  return {
    ...host,
    id: toNumber(person?.id) ?? host.id,
    name,
    username,
    email: `${username}@example.com`,
  }
}

function toNumbers(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number') : []
}

function toRecurrence(value: unknown): Recurrence | undefined {
  const { disabled, frequency, interval, occurrences } = toObject(value)
  if (disabled === true || typeof occurrences !== 'number') return undefined
  if (frequency !== 'weekly' && frequency !== 'monthly' && frequency !== 'yearly') return undefined
  return { frequency, occurrences, interval: toNumber(interval) ?? 1 }
}

function toSeats(raw: JsonObject): ServedEventType['seats'] {
  const seats = toObject(raw.seats)
  const perSlot = toNumber(seats.seatsPerTimeSlot) ?? toNumber(raw.seatsPerTimeSlot)
  if (seats.disabled === true || perSlot === undefined) return undefined
  return { perSlot, showAttendees: seats.showAttendeeInfo === true }
}
