import { toObject, type JsonObject } from '../eventTypes/json.js'
import type { Refusal } from '../http/refusal.js'
import { checkClass, type BodyClass, type Property } from './checkClass.js'
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
  type Constraint,
} from './constraints.js'

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
    // The server's validators of `location` never run; a later check validates it.
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

/**
 * Selects the class that validates a body. Only the body's keys decide, because the event type is
 * not known yet.
 */
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

/** First check: the shape of the body. */
export function checkBody(body: unknown): Refusal | undefined {
  return checkClass(body, selectClass(toObject(body)))
}
