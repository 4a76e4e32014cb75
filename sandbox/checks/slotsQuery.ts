import type { JsonObject } from '../eventTypes/json.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { checkClass, type BodyClass, type Property } from './checkClass.js'
import { dateString, list, text, timeZone, type Constraint } from './constraints.js'
import { toInstant } from './toInstant.js'

/** A parsed query of `GET /v2/slots`. */
export interface SlotsQuery {
  readonly startMs: number
  readonly endMs: number
  readonly timeZone: string
  /** Minutes; any number that was sent. */
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
  const [first = '', ...others] = list(text)(property, value)
  const several = Array.isArray(value) && value.length > 1
  const faults = several
    ? [first, ...others]
    : [first, 'The array must contain at least 2 elements.', ...others]
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

/**
 * Selects the class that validates a query by the query's keys. The class also decides which other
 * keys are allowed.
 */
function selectClass(query: JsonObject): BodyClass {
  if (query.eventTypeId) return BY_ID
  if (query.eventTypeSlug && query.username) return BY_USER
  return query.eventTypeSlug && query.teamSlug ? BY_TEAM : BY_USERS
}

/** Validates and parses the query of `GET /v2/slots`, whose values are all strings. */
export function readSlotsQuery(params: Readonly<Record<string, string>>): SlotsQuery | Refusal {
  const { eventTypeId, duration, usernames } = params
  const query: JsonObject = {
    ...params,
    ...(eventTypeId !== undefined && { eventTypeId: toFinite(eventTypeId) ?? eventTypeId }),
    ...(duration !== undefined && { duration: toFinite(duration) ?? duration }),
    ...(usernames !== undefined && { usernames: usernames.split(',').map((name) => name.trim()) }),
  }
  const range = checkClass(query, selectClass(query)) ?? readRange(params)
  if (isRefusal(range)) return range
  return {
    ...range,
    timeZone: params.timeZone ?? 'UTC',
    duration: toFinite(duration),
    format: params.format === 'range' ? 'range' : 'time',
    bookingUidToReschedule: params.bookingUidToReschedule,
    eventTypeId: toFinite(eventTypeId),
    eventTypeSlug: params.eventTypeSlug,
    username: params.username,
    teamSlug: params.teamSlug,
    organizationSlug: params.organizationSlug,
    usernames: usernames?.split(',') ?? [],
  }
}

/** Parses start and end. A date without a time means the whole day in UTC. */
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
