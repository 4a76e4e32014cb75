import type { JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import type { BookingBody } from './BookingBody.js'
import { toLocationResponse, type LocationResponse } from './location.js'
import { toInstant } from './toInstant.js'

/** A request as the engine takes it. */
export interface EngineInput {
  /** ISO 8601 in UTC; `undefined` when the text of the body is no moment. */
  readonly startUtc: string | undefined
  readonly lengthMinutes: number
  /** Bookings to make; 1 unless the event type recurs. */
  readonly count: number
  readonly timeZone: string | undefined
  readonly language: string
  readonly metadata: JsonObject
  /** Every answer by slug, the attendee's own data among them. */
  readonly responses: JsonObject
  readonly location: LocationResponse | undefined
  readonly emailVerificationCode: string | undefined
}

/**
 * Third check: number of occurrences, length and location against the event type, then the engine's own form.
 */
export function toEngineInput(body: BookingBody, eventType: ServedEventType): EngineInput | Refusal {
  const refusal = checkCount(body, eventType) ?? checkLength(body, eventType)
  if (refusal) return refusal
  const location = toLocationResponse(body.location ?? body.meetingUrl, eventType)
  if (isRefusal(location)) return location
  return {
    startUtc: toInstant(body.start),
    lengthMinutes: body.lengthMinutes ?? eventType.lengthMinutes,
    count: eventType.recurrence ? (body.recurrenceCount ?? eventType.recurrence.occurrences) : 1,
    timeZone: body.attendee.timeZone,
    language: body.attendee.language,
    metadata: body.metadata,
    responses: toResponses(body, { eventType, location }),
    location,
    emailVerificationCode: body.emailVerificationCode,
  }
}

function checkCount({ recurrenceCount }: BookingBody, { recurrence }: ServedEventType): Refusal | undefined {
  if (!recurrence || recurrenceCount === undefined || recurrenceCount <= recurrence.occurrences)
    return undefined
  return refuse(400, "Provided recurrence count is higher than the event type's recurring event count.")
}

function checkLength(
  { lengthMinutes }: BookingBody,
  { lengthOptions }: ServedEventType,
): Refusal | undefined {
  if (lengthMinutes === undefined || lengthOptions.includes(lengthMinutes)) return undefined
  return refuse(
    400,
    lengthOptions.length === 0
      ? "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. Please, remove " +
          "the 'lengthInMinutes' field from the request."
      : "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible lengths are: " +
          lengthOptions.join(', '),
  )
}

interface Places {
  readonly eventType: ServedEventType
  readonly location: LocationResponse | undefined
}

/** The attendee's properties take the place of answers under their slugs, even when they are absent. */
function toResponses(body: BookingBody, { eventType, location }: Places): JsonObject {
  const { name, email, phoneNumber } = body.attendee
  const responses: JsonObject = Object.assign(Object.create(null) as JsonObject, body.responses)
  const placed: JsonObject = {
    name,
    email,
    location,
    guests: body.guests,
    attendeePhoneNumber: phoneNumber ?? undefined,
  }
  // A series keeps the reminder number of the answers; a single booking takes it from the attendee.
  const reminds = eventType.fields.some(({ slug }) => slug === 'smsReminderNumber')
  if (!eventType.recurrence) placed.email = email ?? ''
  if (!eventType.recurrence && reminds) placed.smsReminderNumber = phoneNumber ?? undefined
  for (const [slug, value] of Object.entries(placed)) {
    if (value === undefined) delete responses[slug]
    else responses[slug] = value
  }
  // A list that is `null` reaches the engine as a list holding `null`.
  if (body.guests === null) responses.guests = [null]
  return responses
}
