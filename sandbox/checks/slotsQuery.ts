import type { JsonObject } from '../eventTypes/json.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { checkClass, type BodyClass, type Property } from './checkClass.js'
import { dateString, list, text, timeZone, type Constraint } from './constraints.js'
import { toInstant } from './toInstant.js'

/** A query that passed its check. */
export interface SlotsQuery {
  readonly startMs: number
  readonly endMs: number
  readonly timeZone: string
  /** Minutes; whatever number was sent. */
  readonly duration: number | undefined
  readonly format: 'range' | 'time'
  readonly bookingUidToReschedule: string | undefined
  readonly eventTypeId: number | undefined
  readonly eventTypeSlug: string | undefined
  readonly username: string | undefined
  readonly teamSlug: string | undefined
  readonly organizationSlug: string | undefined
  readonly usernames: readonly string[]
}

const number: Constraint = (property, value) =>
  Number.isFinite(value) ? [] : [`${property} must be a number conforming to the specified constraints`]

const format: Constraint = (_, value) =>
  value === 'range' || value === 'time' ? [] : ["slotFormat must be either 'range' or 'time'"]

const severalNames: Constraint = (property, value) => {
  const [each = '', ...rest] = list(text)(property, value)
  const several = Array.isArray(value) && value.length > 1
  const faults = several ? [each, ...rest] : [each, 'The array must contain at least 2 elements.', ...rest]
  return faults.filter(Boolean)
}

const optional = (check: Constraint): Property => ({ check, optional: true })

const SHARED = {
  start: { check: dateString },
  end: { check: dateString },
  timeZone: optional(timeZone),
  duration: optional(number),
  format: optional(format),
  bookingUidToReschedule: optional(text),
}

const HOSTS = optional(() => [])

const BY_ID: BodyClass = { properties: { eventTypeId: { check: number }, ...SHARED, rrHostSubsetIds: HOSTS } }

const BY_USER: BodyClass = {
  properties: {
    eventTypeSlug: { check: text },
    username: { check: text },
    organizationSlug: optional(text),
    ...SHARED,
  },
}

const BY_TEAM: BodyClass = {
  properties: {
    eventTypeSlug: { check: text },
    teamSlug: { check: text },
    organizationSlug: optional(text),
    ...SHARED,
    rrHostSubsetIds: HOSTS,
  },
}

const BY_USERS: BodyClass = {
  properties: { usernames: { check: severalNames }, organizationSlug: { check: text }, ...SHARED },
}

/** The keys alone tell which class checks a query, and with that which other keys it may have. */
function selectClass(query: JsonObject): BodyClass {
  if (query.eventTypeId) return BY_ID
  if (query.eventTypeSlug && query.username) return BY_USER
  return query.eventTypeSlug && query.teamSlug ? BY_TEAM : BY_USERS
}

/** Checks and reads the query of `GET /v2/slots`; every value of it is a text. */
export function readSlotsQuery(given: Readonly<Record<string, string>>): SlotsQuery | Refusal {
  const { eventTypeId, duration, usernames } = given
  const query: JsonObject = {
    ...given,
    ...(eventTypeId !== undefined && { eventTypeId: toFinite(eventTypeId) ?? eventTypeId }),
    ...(duration !== undefined && { duration: toFinite(duration) ?? duration }),
    ...(usernames !== undefined && { usernames: usernames.split(',').map((name) => name.trim()) }),
  }
  const range = checkClass(query, selectClass(query)) ?? readRange(given)
  if (isRefusal(range)) return range
  return {
    ...range,
    timeZone: given.timeZone ?? 'UTC',
    duration: toFinite(duration),
    format: given.format === 'range' ? 'range' : 'time',
    bookingUidToReschedule: given.bookingUidToReschedule,
    eventTypeId: toFinite(eventTypeId),
    eventTypeSlug: given.eventTypeSlug,
    username: given.username,
    teamSlug: given.teamSlug,
    organizationSlug: given.organizationSlug,
    usernames: usernames?.split(',') ?? [],
  }
}

/** A date alone is the whole day in UTC. */
function readRange({
  start = '',
  end = '',
}: Readonly<Record<string, string>>): Refusal | Pick<SlotsQuery, 'startMs' | 'endMs'> {
  const [startUtc, endUtc] = [toInstant(start), toInstant(end)]
  if (startUtc === undefined || endUtc === undefined)
    return refuse(400, "Invalid time range given - check the 'start' and 'end' query parameters.")
  const wholeDay = /^\d{4}-?\d\d-?\d\d$/.test(end) ? 86_400_000 - 1000 : 0
  return { startMs: Date.parse(startUtc), endMs: Date.parse(endUtc) + wholeDay }
}

function toFinite(value: string | undefined): number | undefined {
  const parsed = value === undefined || value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(parsed) ? parsed : undefined
}
