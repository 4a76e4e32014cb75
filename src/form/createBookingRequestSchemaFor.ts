import * as z from 'zod/mini'
import { BookingRequestSchema, type BookingRequest } from '../contract/bookingRequest.js'
import { EventTypeSchema, type EventTypeInput } from '../contract/eventType.js'
import { toEventTypeReference } from '../contract/eventTypeReference.js'
import { fieldRules } from '../fields/rules.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import { english } from '../messages/english.js'
import { toMappedSlug } from './toBookingRequest.js'
import { toFormDefinition } from './toFormDefinition.js'
import type { AnswerRulesMap, FormDefinition } from './types.js'

/** How {@link createBookingRequestSchemaFor} judges. */
export interface BookingRequestSchemaOptions extends Partial<RuleContext> {
  /** Rules of types that a host added, by type. */
  fieldTypes?: AnswerRulesMap
}

/**
 * The schema of a booking's body for one event type: the strict request, and every answer by the very rules that the
 * form uses. For a server that stands between the form and the API. Whatever the form submits for the same event type,
 * this accepts.
 *
 * @param eventType - JSON of `GET /v2/event-types`, or a definition written by hand
 * @throws ZodError when the event type itself cannot be read
 * @source Cal.com API v2, version 2024-08-13, create booking
 */
export function createBookingRequestSchemaFor(
  eventType: EventTypeInput,
  options: BookingRequestSchemaOptions = {},
): z.ZodMiniType<BookingRequest> {
  const parsed = EventTypeSchema.parse(eventType)
  const rules: AnswerRulesMap = { ...fieldRules, ...options.fieldTypes }
  const context: RuleContext = { messages: english, numberFieldFormat: 'number', ...options }
  const definition = toFormDefinition({
    eventType: parsed,
    reference: toEventTypeReference(parsed),
    types: rules,
    context,
  })
  const unmet = definition.unsupported.filter((field) => field.required)
  return BookingRequestSchema.check(({ value, issues }) => {
    const body = value as BookingRequest
    for (const { slug } of unmet) {
      if (readResponse(body, slug) === undefined)
        issues.push(toIssue(`bookingFieldsResponses.${slug}`, `${slug} is required`, body))
    }
    for (const field of definition.fields) {
      const fault = findFault(field, body, { definition, rules, context })
      if (fault) issues.push(toIssue(pathOf(field), fault, body))
    }
    for (const fault of findEventTypeFaults(body, definition)) issues.push(fault)
  }) as z.ZodMiniType<BookingRequest>
}

/** What a body is judged with. */
interface Judge {
  definition: FormDefinition
  rules: AnswerRulesMap
  context: RuleContext
}

function findFault(
  field: FieldDefinition,
  body: BookingRequest,
  { definition, rules, context }: Judge,
): string | undefined {
  const own = rules[field.type]
  // The server reads the number for reminders from the responses when the event type recurs, else from the attendee.
  const inResponses = field.destination === 'smsReminderNumber' && !!definition.eventType.recurrence
  const answer = inResponses ? readResponse(body, field.slug) : readAnswer(field, body)
  if (!own) return undefined
  if (answer === undefined || (answer === '' && field.required)) {
    return isDemanded(field, body) ? own.missing(field, context.messages, undefined) : undefined
  }
  const result = own.answerSchema(field, context).safeParse(answer)
  return result.success ? undefined : (result.error.issues[0]?.message ?? context.messages.errors.refused)
}

/** The place is demanded only when it cannot be told without the attendee: the server takes the first one otherwise. */
function isDemanded(field: FieldDefinition, body: BookingRequest): boolean {
  if (field.destination === 'location') return field.required && !body.meetingUrl && field.places.length === 1
  return field.required
}

function readAnswer(field: FieldDefinition, body: BookingRequest): unknown {
  const { attendee } = body
  switch (field.destination) {
    case 'name':
      return attendee.name
    case 'email':
      return attendee.email || undefined
    case 'phoneNumber':
    case 'smsReminderNumber':
      return attendee.phoneNumber || undefined
    case 'response':
      return readResponse(body, field.slug)
    default:
      return body[field.destination]
  }
}

function readResponse({ bookingFieldsResponses: responses = {} }: BookingRequest, slug: string): unknown {
  if (Object.hasOwn(responses, slug)) return responses[slug]
  const mapped = toMappedSlug(slug)
  return Object.hasOwn(responses, mapped) ? responses[mapped] : undefined
}

/** What depends on the event type and is no field of this one: a length or a place that it does not offer. */
function findEventTypeFaults(body: BookingRequest, { fields, eventType }: FormDefinition) {
  const asks = (destination: string) => fields.some((field) => field.destination === destination)
  const faults = []
  const { id, slug } = eventType
  if (
    (id && body.eventTypeId !== undefined && body.eventTypeId !== id) ||
    (slug && body.eventTypeSlug !== undefined && body.eventTypeSlug !== slug)
  ) {
    faults.push(
      toIssue(
        body.eventTypeId === undefined ? 'eventTypeSlug' : 'eventTypeId',
        'This body names another event type',
        body,
      ),
    )
  }
  if (body.lengthInMinutes !== undefined && !asks('lengthInMinutes')) {
    faults.push(
      toIssue('lengthInMinutes', 'This event type has a single length; leave lengthInMinutes out', body),
    )
  }
  if (typeof body.location === 'object' && !eventType.locations?.length) {
    faults.push(toIssue('location', 'This event type has no locations; leave location out', body))
  }
  return faults
}

function pathOf({ destination, slug }: FieldDefinition): string {
  if (destination === 'response') return `bookingFieldsResponses.${slug}`
  if (destination === 'smsReminderNumber') return 'attendee.phoneNumber'
  return /^(name|email|phoneNumber)$/.test(destination) ? `attendee.${destination}` : destination
}

function toIssue(path: string, message: string, input: unknown) {
  const [first = '', ...rest] = path.split('.')
  return { code: 'custom' as const, path: rest.length ? [first, rest.join('.')] : [first], message, input }
}
