import type { BookingRequest } from '../contract/bookingRequest.js'
import type { BookingLocation } from '../contract/bookingLocation.js'
import { toLanguageCode } from '../contract/languages.js'
import type { FieldDefinition, FieldDestination } from '../fields/types.js'
import type { FormAnswers, FormDefinition } from './types.js'
import { withoutOwn } from './withoutOwn.js'

/** What a booking needs beside the answers. */
export interface RequestContext {
  /** ISO 8601 in UTC. */
  startUtc: string
  /** IANA id of the attendee's zone. */
  timeZone: string
  /** BCP 47 tag; a language that the API does not know is left out. */
  locale: string
  metadata?: Record<string, string> | undefined
  /** Starts a meeting with a team now; the API takes no series so. */
  instant?: boolean | undefined
  /** The code that the visitor got by e-mail. */
  emailVerificationCode?: string | undefined
}

/**
 * Builds the body of `POST /v2/bookings` out of validated answers, from an allow-list: the server refuses unknown keys.
 * What was not answered has no key.
 *
 * @param answers - by field key, as the form schema gives them
 * @returns a body that `createBookingRequestSchemaFor` accepts for the same event type
 * @throws when nothing names the event type; the form does not come so far
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export function toBookingRequest(
  definition: FormDefinition,
  answers: FormAnswers,
  context: RequestContext,
): BookingRequest {
  if (!definition.reference)
    throw new Error(
      '[booking-form] Nothing names the event type. Give it an id, or a slug with username or teamSlug.',
    )
  const at = (destination: FieldDestination) => {
    const field = definition.fields.find((one) => one.destination === destination)
    return field && answers[field.key]
  }
  const location = at('location') as BookingLocation | undefined
  const phoneNumber = (at('phoneNumber') ?? at('smsReminderNumber') ?? phoneOf(location)) as
    string | undefined
  const language = toLanguageCode(context.locale)
  const email = at('email') as string | undefined
  const guests = withoutOwn(at('guests') as string[] | undefined, email)
  const responses = toResponses(definition.fields, answers)
  return {
    start: context.startUtc,
    ...definition.reference,
    attendee: {
      name: String(at('name') ?? ''),
      ...toEmailKey(email, definition),
      ...(phoneNumber && { phoneNumber }),
      timeZone: context.timeZone,
      ...(language && { language }),
    },
    ...(guests?.length && { guests }),
    ...(location && { location }),
    ...numberKey('lengthInMinutes', at('lengthInMinutes')),
    // An own key: what a page has put on Object.prototype starts no meeting.
    ...(Object.hasOwn(context, 'instant') && context.instant
      ? { instant: true as const }
      : numberKey('recurrenceCount', at('recurrenceCount'))),
    ...(Object.keys(responses).length > 0 && { bookingFieldsResponses: responses }),
    ...(context.emailVerificationCode && { emailVerificationCode: context.emailVerificationCode }),
    ...(context.metadata &&
      Object.keys(context.metadata).length > 0 && { metadata: { ...context.metadata } }),
  }
}

/** The number that the organizer calls is the attendee's, when no field asked for another. */
function phoneOf(location: BookingLocation | undefined): string | undefined {
  return typeof location === 'object' && location.type === 'attendeePhone' ? location.phone : undefined
}

/** Without an address there is no key, but a series wants it. */
function toEmailKey(email: string | undefined, { eventType }: FormDefinition): { email?: string } {
  return email ? { email } : eventType.recurrence ? { email: '' } : {}
}

function numberKey(key: string, value: unknown): Record<string, number> {
  return typeof value === 'number' ? { [key]: value } : {}
}

/** Answers under the slugs of their fields. The object has no prototype, so that any slug is a plain key. */
function toResponses(fields: FieldDefinition[], answers: FormAnswers): Record<string, unknown> {
  const responses: Record<string, unknown> = Object.create(null)
  const slugs = new Set(fields.map((field) => field.slug))
  for (const field of fields) {
    const answer = answers[field.key]
    if (answer === undefined || !/^(response|smsReminderNumber)$/.test(field.destination)) continue
    responses[field.slug] = answer
    // The server checks a slug as given first and with its odd characters replaced later: only both together pass.
    const mapped = toMappedSlug(field.slug)
    if (!slugs.has(mapped)) responses[mapped] = answer
  }
  return responses
}

/** A slug as the server's engine writes it. @source Cal.com API v2, December 2025: recorded booking `odd-slug-required-both-keys` */
export function toMappedSlug(slug: string): string {
  return slug.replace(/[^\w-]/g, '-')
}
