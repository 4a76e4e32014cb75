import { isObject, toNumber, toObject, toText, type JsonObject } from '../eventTypes/json.js'

/** A request body that passed the first check, with the API's defaults applied. */
export interface BookingBody {
  readonly start: string
  readonly attendee: {
    readonly name: unknown
    /** Validated by the engine only. */
    readonly email: unknown
    readonly phoneNumber: unknown
    /** Absent only if the attendee was an empty list. */
    readonly timeZone: string | undefined
    readonly language: string
  }
  readonly eventTypeId: number | undefined
  readonly eventTypeSlug: string | undefined
  readonly username: string | undefined
  readonly teamSlug: string | undefined
  readonly organizationSlug: string | undefined
  /** Answers by slug; `null` is an empty string here. */
  readonly responses: JsonObject
  readonly guests: unknown
  readonly location: unknown
  readonly meetingUrl: string | undefined
  readonly metadata: JsonObject
  readonly lengthMinutes: number | undefined
  readonly instant: boolean
  readonly recurrenceCount: number | undefined
  readonly emailVerificationCode: string | undefined
}

/** Reads a request body that {@link checkBody} let pass. */
export function toBookingBody(body: JsonObject): BookingBody {
  const attendee = toObject(body.attendee)
  return {
    start: toText(body.start) ?? '',
    attendee: {
      name: attendee.name,
      email: attendee.email,
      phoneNumber: attendee.phoneNumber,
      timeZone: toText(attendee.timeZone),
      language: toText(attendee.language) ?? 'en',
    },
    eventTypeId: toNumber(body.eventTypeId),
    eventTypeSlug: toText(body.eventTypeSlug),
    username: toText(body.username),
    teamSlug: toText(body.teamSlug),
    organizationSlug: toText(body.organizationSlug),
    responses: toResponses(body.bookingFieldsResponses),
    guests: body.guests,
    location: body.location ?? undefined,
    meetingUrl: toText(body.meetingUrl),
    metadata: toObject(body.metadata),
    lengthMinutes: toNumber(body.lengthInMinutes),
    instant: body.instant === true,
    recurrenceCount: toNumber(body.recurrenceCount),
    emailVerificationCode: toText(body.emailVerificationCode),
  }
}

/** A slug may be any string, even `__proto__`, so the object is created without a prototype. */
function toResponses(answers: unknown): JsonObject {
  const responses: JsonObject = Object.create(null) as JsonObject
  for (const [slug, value] of Object.entries(isObject(answers) ? answers : {})) responses[slug] = value ?? ''
  return responses
}
