import * as z from 'zod/mini'
import { BookingRequestSchema, type BookingRequest } from '../contract/bookingRequest.js'
import { EventTypeSchema, type EventTypeInput } from '../contract/eventType.js'
import { toEventTypeReference } from '../contract/eventTypeReference.js'
import { AnswerFault } from '../fields/AnswerFault.js'
import { questionTypes } from '../fields/questionTypes.js'
import { fieldRules } from '../fields/rules.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import { english } from '../messages/english.js'
import { normalizeRequest, type AnswerContext } from './normalizeRequest.js'
import { readAnswer, readResponse } from './readAnswer.js'
import { toFormDefinition } from './toFormDefinition.js'
import { toShowRules } from './toShowRules.js'
import type { AnswerRulesMap, FormDefinition } from './types.js'
import { withoutHidden } from './withoutHidden.js'

/** Options of {@link createBookingRequestSchemaFor}. */
export interface BookingRequestSchemaOptions extends Partial<RuleContext> {
  /** Answer rules of the host's field types, by type. They replace a built-in type of the same name. */
  fieldTypes?: AnswerRulesMap
}

/**
 * Creates the schema of a booking request for one event type. The schema is strict, and it cleans and
 * validates each answer by the same rules as the form. Use it on a server between the form and the API. It
 * accepts every request that the form submits for the same event type, and returns it as it is. In other
 * requests, answers may be as a person types them; `null`, `''` and `[]` count as no answer. The answer to a
 * field that its `showIf` hides is left out.
 *
 * A phone number needs its country code, because the rules of each country are loaded only in a page.
 *
 * @param eventType - JSON of `GET /v2/event-types`, or a definition written by hand
 * @throws ZodError if the event type itself cannot be parsed
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export function createBookingRequestSchemaFor(
  eventType: EventTypeInput,
  options: BookingRequestSchemaOptions = {},
): z.ZodMiniType<BookingRequest> {
  const parsed = EventTypeSchema.parse(eventType)
  const rules: AnswerRulesMap = { ...fieldRules, ...questionTypes, ...options.fieldTypes }
  const context: RuleContext = { messages: english, numberFieldFormat: 'number', ...options }
  const definition = toFormDefinition({
    eventType: parsed,
    reference: toEventTypeReference(parsed),
    types: rules,
    context,
  })
  const requiredUnsupported = definition.unsupported.filter((field) => field.required)
  const answerContext = { definition, rules, context }
  const schema = BookingRequestSchema.check(({ value, issues }) => {
    const body = value as BookingRequest
    for (const { slug } of requiredUnsupported) {
      if (readResponse(body, slug) === undefined)
        issues.push(toIssue(`bookingFieldsResponses.${slug}`, `${slug} is required`, body))
    }
    const hidden = toShowRules(definition.fields).findHidden((field) => readAnswer(field, body))
    for (const field of definition.fields) {
      if (hidden.has(field.key)) continue
      const message = findAnswerError(field, body, answerContext)
      if (message) issues.push(toIssue(toPath(field), message, body))
    }
    for (const issue of findEventTypeIssues(body, definition)) issues.push(issue)
  })
  const cleaned = z.transform((body: unknown) =>
    withoutHidden(normalizeRequest(body, answerContext), definition.fields),
  )
  return z.pipe(cleaned, schema) as z.ZodMiniType<BookingRequest>
}

function findAnswerError(
  field: FieldDefinition,
  body: BookingRequest,
  { definition, rules, context }: AnswerContext,
): string | undefined {
  const typeRules = rules[field.type]
  // The server reads the phone number for text reminders from the responses if the event type is
  // recurring, otherwise from the attendee.
  const inResponses = field.destination === 'smsReminderNumber' && !!definition.eventType.recurrence
  const answer = inResponses ? readResponse(body, field.slug) : readAnswer(field, body)
  if (!typeRules) return undefined
  if (answer === undefined) {
    return isRequired(field, body) ? typeRules.missing(field, context.messages, undefined) : undefined
  }
  const cleaned = typeRules.clean?.(answer, field, context)
  if (cleaned instanceof AnswerFault) return cleaned.message
  const result = typeRules.answerSchema(field, context).safeParse(answer)
  return result.success ? undefined : (result.error.issues[0]?.message ?? context.messages.errors.refused)
}

/**
 * Returns whether a request must contain an answer. A location is required only if the event type has a
 * single place and the attendee must supply the value of that place. In all other cases, the server
 * takes the first place.
 */
function isRequired(field: FieldDefinition, body: BookingRequest): boolean {
  if (field.destination === 'location') return field.required && !body.meetingUrl && field.places.length === 1
  return field.required
}

/**
 * Finds contradictions between a request and its event type, apart from answers: the request names
 * another event type, a length where there is no choice of lengths, or a location where there are none.
 */
function findEventTypeIssues(body: BookingRequest, { fields, eventType }: FormDefinition) {
  const hasField = (destination: string) => fields.some((field) => field.destination === destination)
  const found = []
  const { id, slug } = eventType
  if (
    (id && body.eventTypeId !== undefined && body.eventTypeId !== id) ||
    (slug && body.eventTypeSlug !== undefined && body.eventTypeSlug !== slug)
  ) {
    found.push(
      toIssue(
        body.eventTypeId === undefined ? 'eventTypeSlug' : 'eventTypeId',
        'This request names another event type',
        body,
      ),
    )
  }
  if (body.lengthInMinutes !== undefined && !hasField('lengthInMinutes')) {
    found.push(
      toIssue('lengthInMinutes', 'This event type has a single length; leave lengthInMinutes out', body),
    )
  }
  if (typeof body.location === 'object' && !eventType.locations?.length) {
    found.push(toIssue('location', 'This event type has no locations; leave location out', body))
  }
  return found
}

/** Returns the path of the answer in a request, with dots. */
function toPath({ destination, slug }: FieldDefinition): string {
  if (destination === 'response') return `bookingFieldsResponses.${slug}`
  if (destination === 'smsReminderNumber') return 'attendee.phoneNumber'
  return /^(name|email|phoneNumber)$/.test(destination) ? `attendee.${destination}` : destination
}

function toIssue(path: string, message: string, input: unknown) {
  const [first = '', ...rest] = path.split('.')
  return { code: 'custom' as const, path: rest.length ? [first, rest.join('.')] : [first], message, input }
}
