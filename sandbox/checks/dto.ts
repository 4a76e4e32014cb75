import { isObject } from '../eventTypes/json.js'
import type { JsonObject } from '../eventTypes/json.js'
import { refuse } from '../http/refusal.js'
import type { Refusal } from '../http/refusal.js'
import {
  boolean,
  dateString,
  integer,
  language,
  list,
  metadata,
  object,
  text,
  timeZone,
  url,
} from './constraints.js'
import type { Constraint } from './constraints.js'

/** One complaint: `property` with its own faults and those of what is inside. */
interface Complaint {
  readonly property: string
  readonly faults: readonly string[]
  readonly children?: readonly Complaint[]
}

interface Property {
  readonly check: Constraint
  readonly optional?: true
  readonly inside?: BodyClass
}

interface BodyClass {
  readonly properties: Readonly<Record<string, Property>>
  /** A rule over several properties, reported under a name of its own after the property `after`. */
  readonly rule: {
    readonly after: string
    readonly name: string
    readonly test: (value: JsonObject) => string[]
  }
}

const optional = (check: Constraint): Property => ({ check, optional: true })

const ATTENDEE: BodyClass = {
  properties: {
    name: { check: text },
    timeZone: { check: timeZone },
    phoneNumber: optional(() => []),
    email: optional(() => []),
    language: optional(language),
  },
  rule: {
    after: 'email',
    name: 'attendee email or phone',
    test: ({ email, phoneNumber }) =>
      email || phoneNumber ? [] : ['Attendee must have at least one contact method (email or phone number)'],
  },
}

const ROUTING: BodyClass = {
  properties: {
    responseId: { check: integer },
    teamMemberIds: { check: list(integer) },
    teamMemberEmail: optional(text),
    skipContactOwner: optional(boolean),
    crmAppSlug: optional(text),
    crmOwnerRecordType: optional(text),
  },
  rule: { after: 'responseId', name: 'routing', test: () => [] },
}

const BOOKING: BodyClass = {
  properties: {
    start: { check: dateString },
    attendee: { check: () => [], inside: ATTENDEE },
    bookingFieldsResponses: optional((property, value) =>
      Array.isArray(value) ? [] : object(property, value),
    ),
    eventTypeId: optional(integer),
    eventTypeSlug: optional(text),
    username: optional(text),
    teamSlug: optional(text),
    organizationSlug: optional(text),
    guests: optional(list(text)),
    meetingUrl: optional(url),
    // The server's checks of a location never run; a later step looks at it.
    location: optional(() => []),
    metadata: optional(metadata),
    lengthInMinutes: optional(integer.atLeast(1)),
    routing: { check: () => [], optional: true, inside: ROUTING },
    emailVerificationCode: optional(text),
    rrHostSubsetIds: optional(list(integer)),
  },
  rule: {
    after: 'eventTypeId',
    name: 'eventTypeId or eventTypeSlug + username',
    test: ({ eventTypeId, eventTypeSlug, username, teamSlug }) =>
      eventTypeId || (eventTypeSlug && (username || teamSlug))
        ? []
        : ['Either eventTypeId or eventTypeSlug + username or eventTypeSlug + teamSlug must be provided'],
  },
}

/** Which class checks a body is told by its keys alone, before the event type is known. */
function selectClass(body: JsonObject): BodyClass {
  if (Object.hasOwn(body, 'recurrenceCount')) {
    return {
      ...BOOKING,
      properties: { ...BOOKING.properties, recurrenceCount: optional(integer.atLeast(1)) },
    }
  }
  if (body.instant !== true) return BOOKING
  return { ...BOOKING, properties: { ...BOOKING.properties, instant: { check: boolean } } }
}

/** First check: the shape of the body. It lists all complaints, unknown keys first. */
export function checkBody(body: unknown): Refusal | undefined {
  if (!isObject(body)) {
    return refuse(
      400,
      write([{ property: 'undefined', faults: ['an unknown value was passed to the validate function'] }]),
    )
  }
  const complaints = findComplaints(body, selectClass(body))
  return complaints.length > 0 ? refuse(400, write(complaints)) : undefined
}

function findComplaints(value: JsonObject, { properties, rule }: BodyClass): Complaint[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(properties, key))
  const complaints: Complaint[] = unknown.map((key) => ({
    property: key,
    faults: [`property ${key} should not exist`],
  }))
  for (const [name, property] of Object.entries(properties)) {
    complaints.push(...checkProperty(name, property, value[name]))
    const faults = name === rule.after ? rule.test(value) : []
    if (faults.length > 0) complaints.push({ property: rule.name, faults })
  }
  return complaints
}

function checkProperty(name: string, property: Property, value: unknown): Complaint[] {
  if (property.optional && (value === undefined || value === null)) return []
  if (property.inside) return checkInside(name, property.inside, value)
  const faults = property.check(name, value)
  return faults.length > 0 ? [{ property: name, faults }] : []
}

/** A list passes as far as its entries do, so an empty one passes: the engine finds out later. */
function checkInside(name: string, inside: BodyClass, value: unknown): Complaint[] {
  if (value === undefined || value === null)
    return [{ property: name, faults: [`${name} should not be null or undefined`] }]
  if (!isObject(value) && !Array.isArray(value)) {
    return [{ property: name, faults: [`nested property ${name} must be either object or array`] }]
  }
  const children = Array.isArray(value)
    ? value.flatMap((entry: unknown, index) => checkInside(String(index), inside, entry))
    : findComplaints(value, inside)
  return children.length > 0 ? [{ property: name, faults: [], children }] : []
}

function write(complaints: readonly Complaint[]): string {
  return complaints
    .map(
      ({ property, faults, children = [] }) =>
        `${property} property is wrong,${faults.join(', ')} ${write(children)}`,
    )
    .join(', ')
}
