import { AnswerFault } from '../fields/AnswerFault.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import { toMappedSlug } from './toBookingRequest.js'
import type { AnswerRulesMap, FormDefinition } from './types.js'
import { withoutAttendee } from './withoutAttendee.js'

/** What the answers of a request are cleaned and validated with. */
export interface AnswerContext {
  definition: FormDefinition
  rules: AnswerRulesMap
  context: RuleContext
}

/**
 * Cleans the answers of a request as the form cleans the values of its controls. `null`, `''` and `[]`
 * count as no answer. What cannot be cleaned is kept, so that validation reports it.
 *
 * @param body - any JSON; it is not changed
 */
export function normalizeRequest(body: unknown, { definition, rules, context }: AnswerContext): unknown {
  const request = toAnswers(body)
  if (!request) return body
  const attendee = toAnswers(request.get('attendee'))
  const responses = toAnswers(request.get('bookingFieldsResponses'))
  const { fields, unsupported, eventType } = definition
  const clean = (answers: Answers | undefined, key: string, field: FieldDefinition) => {
    const isNumber = key === 'phoneNumber' && answers === attendee
    const rule = rules[isNumber ? 'phone' : field.type]?.clean
    if (!rule || !answers?.has(key)) return
    const answer = rule(answers.get(key), field, context)
    if (isEmpty(answer)) answers.delete(key)
    else if (!(answer instanceof AnswerFault)) answers.set(key, answer)
  }
  const slugs = new Set([...fields, ...unsupported].map(({ slug }) => slug))
  for (const field of fields) {
    const { destination, slug } = field
    if (/^(name|email|phoneNumber)$/.test(destination)) clean(attendee, destination, field)
    else if (!/^(response|smsReminderNumber)$/.test(destination)) clean(request, destination, field)
    else {
      const mapped = toMappedSlug(slug)
      clean(responses, slug, field)
      if (!slugs.has(mapped)) clean(responses, mapped, field)
    }
    // The attendee's number may also be that of the text reminders or of the location.
    if (/^(smsReminderNumber|location)$/.test(destination)) clean(attendee, 'phoneNumber', field)
  }
  const [guests, email] = [request.get('guests'), attendee?.get('email')]
  if (isTexts(guests)) {
    const others = withoutAttendee(guests, typeof email === 'string' ? email : undefined)
    if (others?.length) request.set('guests', others)
    else request.delete('guests')
  }
  // The server requires the key for a recurring event type.
  if (eventType.recurrence && attendee && !attendee.has('email')) attendee.set('email', '')
  if (attendee) request.set('attendee', Object.fromEntries(attendee))
  if (responses?.size) request.set('bookingFieldsResponses', Object.fromEntries(responses))
  else if (responses) request.delete('bookingFieldsResponses')
  return Object.fromEntries(request)
}

/** What is not empty in a JSON object. A map, because a key may be `__proto__`. */
type Answers = Map<string, unknown>

function toAnswers(json: unknown): Answers | undefined {
  return typeof json === 'object' && json && !Array.isArray(json)
    ? new Map(Object.entries(json).filter(([, value]) => !isEmpty(value)))
    : undefined
}

function isEmpty(answer: unknown): boolean {
  return (answer ?? '') === '' || (Array.isArray(answer) && !answer.length)
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
