import type { BookingRequest } from '../contract/bookingRequest.js'
import type { BookingLocation } from '../contract/bookingLocation.js'
import { toLanguageCode } from '../contract/languages.js'
import type { FieldDefinition, FieldDestination } from '../fields/types.js'
import { toUnlistedAnswers } from './toUnlistedAnswers.js'
import type { DefaultValues, FormAnswers, FormDefinition } from './types.js'
import { withoutAttendee } from './withoutAttendee.js'

/** What a booking request needs besides the answers. */
export interface RequestContext {
  /** Start of the booking, ISO 8601 in UTC. */
  startUtc: string
  /** IANA id of the attendee's time zone. */
  timeZone: string
  /** BCP 47 tag of the attendee's language. A language that the API does not support is left out. */
  locale: string
  metadata?: Record<string, string> | undefined
  /**
   * Starts a meeting with a team now. `recurrenceCount` is then left out, because the API does not
   * accept an instant series.
   */
  instant?: boolean | undefined
  /** The code that the visitor received by e-mail. */
  emailVerificationCode?: string | undefined
  /** The host's values. Those of fields that the event type does not list are sent as they are. */
  defaultValues?: DefaultValues | undefined
}

/**
 * Builds the body of `POST /v2/bookings` from validated answers. Only keys of an allow-list are set,
 * because the server refuses unknown keys. A field without an answer has no key.
 *
 * @param answers - by field key, as the form schema returns them
 * @returns a body that `createBookingRequestSchemaFor` accepts for the same event type
 * @throws Error if nothing identifies the event type; the form reports this mistake before it calls
 *   this function
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
  const answerTo = (destination: FieldDestination) => {
    const field = definition.fields.find((one) => one.destination === destination)
    return field && answers[field.key]
  }
  const location = answerTo('location') as BookingLocation | undefined
  const phoneNumber = (answerTo('phoneNumber') ?? answerTo('smsReminderNumber') ?? phoneOf(location)) as
    string | undefined
  const language = toLanguageCode(context.locale)
  const email = answerTo('email') as string | undefined
  const guests = withoutAttendee(answerTo('guests') as string[] | undefined, email)
  const unlisted = toUnlistedAnswers(definition, context.defaultValues)
  const responses = toResponses(definition.fields, answers, unlisted)
  return {
    start: context.startUtc,
    ...definition.reference,
    attendee: {
      name: String(answerTo('name') ?? ''),
      ...toEmailKey(email, definition),
      ...(phoneNumber && { phoneNumber }),
      timeZone: context.timeZone,
      ...(language && { language }),
    },
    ...(guests?.length && { guests }),
    ...(location && { location }),
    ...numberKey('lengthInMinutes', answerTo('lengthInMinutes')),
    // Read an own property only, so that a polluted Object.prototype cannot start a meeting.
    ...(Object.hasOwn(context, 'instant') && context.instant
      ? { instant: true as const }
      : numberKey('recurrenceCount', answerTo('recurrenceCount'))),
    ...(Object.keys(responses).length > 0 && { bookingFieldsResponses: responses }),
    ...(context.emailVerificationCode && { emailVerificationCode: context.emailVerificationCode }),
    ...(context.metadata &&
      Object.keys(context.metadata).length > 0 && { metadata: { ...context.metadata } }),
  }
}

/**
 * Returns the phone number that the organizer calls, if the location has one. It becomes the attendee's
 * phone number if no other field supplies a phone number.
 */
function phoneOf(location: BookingLocation | undefined): string | undefined {
  return typeof location === 'object' && location.type === 'attendeePhone' ? location.phone : undefined
}

/**
 * Returns the `email` key. Without an address there is no key, except for a recurring event type,
 * because the server requires the key there.
 */
function toEmailKey(email: string | undefined, { eventType }: FormDefinition): { email?: string } {
  return email ? { email } : eventType.recurrence ? { email: '' } : {}
}

function numberKey(key: string, value: unknown): Record<string, number> {
  return typeof value === 'number' ? { [key]: value } : {}
}

/** Returns the answers by slug. The object has no prototype, so that any slug is a plain key. */
function toResponses(
  fields: FieldDefinition[],
  answers: FormAnswers,
  unlisted: [slug: string, answer: unknown][],
): Record<string, unknown> {
  const responses: Record<string, unknown> = Object.create(null)
  const listed = fields
    .filter(({ destination }) => /^(response|smsReminderNumber)$/.test(destination))
    .map(({ slug, key }) => [slug, answers[key]] as const)
  const slugs = new Set([...fields.map(({ slug }) => slug), ...unlisted.map(([slug]) => slug)])
  for (const [slug, answer] of [...listed, ...unlisted]) {
    if (answer === undefined) continue
    responses[slug] = answer
    // The server first looks for the slug as it is, and later for the slug with its unusual characters
    // replaced. A request passes both checks only if it has both keys.
    const mapped = toMappedSlug(slug)
    if (!slugs.has(mapped)) responses[mapped] = answer
  }
  return responses
}

/**
 * Returns a slug as the server's booking engine spells it.
 *
 * @source Cal.com API v2, December 2025: recorded booking `odd-slug-required-both-keys`
 */
export function toMappedSlug(slug: string): string {
  return slug.replace(/[^\w-]/g, '-')
}
