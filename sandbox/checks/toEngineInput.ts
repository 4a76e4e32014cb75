import type { JsonObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import type { BookingBody } from './BookingBody.js'
import { toLocationResponse, type LocationResponse } from './location.js'
import { toInstant } from './toInstant.js'

/** A booking request as the engine receives it. */
export interface EngineInput {
  /** ISO 8601 in UTC; `undefined` if the body's `start` is not a valid date and time. */
  readonly startUtc: string | undefined
  readonly lengthMinutes: number
  /** Number of bookings to make; 1 unless the event type recurs. */
  readonly count: number
  readonly timeZone: string | undefined
  readonly language: string
  readonly metadata: JsonObject
  /** Every answer by slug, including the attendee's own data. */
  readonly responses: JsonObject
  readonly location: LocationResponse | undefined
  readonly emailVerificationCode: string | undefined
}

/**
 * Third check: compares number of occurrences, length and location with the event type, and
 * converts the request to what the engine receives.
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
      ? "Can't specify 'lengthInMinutes' because event type does not have multiple possible lengths. " +
          "Please, remove the 'lengthInMinutes' field from the request."
      : "Provided 'lengthInMinutes' is not one of the possible lengths for the event type. The possible " +
          'lengths are: ' +
          lengthOptions.join(', '),
  )
}

interface Places {
  readonly eventType: ServedEventType
  readonly location: LocationResponse | undefined
}

/**
 * Returns the answers with the attendee's properties under their slugs. An absent property removes
 * an answer.
 */
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
  // For a series, the reminder number is the one of the answers; for a single booking, it is the
  // attendee's.
  const reminds = eventType.fields.some(({ slug }) => slug === 'smsReminderNumber')
  if (!eventType.recurrence) placed.email = email ?? ''
  if (!eventType.recurrence && reminds) placed.smsReminderNumber = phoneNumber ?? undefined
  for (const [slug, value] of Object.entries(placed)) {
    if (value === undefined) delete responses[slug]
    else responses[slug] = value
  }
  // The engine receives `null` guests as a list that holds `null`.
  if (body.guests === null) responses.guests = [null]
  return responses
}
