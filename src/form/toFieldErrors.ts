import { attendeeValueKey } from '../contract/places.js'
import type { ServerFieldError } from '../contract/errorReply.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import type { SubmitMessages } from '../messages/types.js'
import { toMappedSlug } from './toBookingRequest.js'
import type { AnswerRulesMap, FormDefinition } from './types.js'

/** An error of a field of the form. */
export interface FieldError {
  /** The key of the field. */
  key: string
  /** A sentence for the visitor. */
  message: string
}

/** Input of {@link toFieldErrors} besides the errors. */
export interface FieldErrorInput {
  definition: FormDefinition
  rules: AnswerRulesMap
  context: RuleContext
}

/**
 * Assigns the server's field errors to the fields of the form, and replaces their codes with messages
 * of the form.
 *
 * @returns `fields`: at most one error per field, in the order of the fields; `unanswerable`: a sentence
 *   for the developer about each error that no answer of the visitor can avoid
 */
export function toFieldErrors(
  { definition, rules, context }: FieldErrorInput,
  errors: ServerFieldError[],
): { fields: FieldError[]; unanswerable: string[] } {
  const isPlaced = (field: FieldDefinition, { name, code }: ServerFieldError) =>
    isAnswerable(field) && matchesName(field, name) && !isAboutType(field, code)
  const placed = definition.fields.flatMap((field) => {
    const error = errors.find((one) => isPlaced(field, one))
    return error ? [{ key: field.key, message: toMessage(field, error.code, { rules, context }) }] : []
  })
  const others = errors.filter((error) => !definition.fields.some((field) => isPlaced(field, error)))
  return { fields: placed, unanswerable: others.map((error) => toUnanswerableText(error, definition)) }
}

/**
 * Returns whether the visitor can change the answer of a field. Only such a field can show an error.
 * The visitor can change neither a hidden field nor a location field with a single place that needs no
 * value.
 */
function isAnswerable({ hidden, destination, places }: FieldDefinition): boolean {
  return !hidden && !(destination === 'location' && places.length < 2 && !attendeeValueKey(places[0]))
}

/**
 * Returns whether the server refused the JSON type of an answer, which depends on the field type and not
 * on what the visitor writes.
 */
function isAboutType({ destination }: FieldDefinition, code: string): boolean {
  return destination === 'response' && /^(Invalid (string|number|boolean|array)|invalid_type)/i.test(code)
}

/** Returns what the developer can do about an error that no answer of the visitor can avoid. */
function toUnanswerableText({ name, code }: ServerFieldError, { fields, context }: FormDefinition): string {
  const field = fields.find((one) => matchesName(one, name))
  const refusal = `The server refused the answer to "${name}", and no answer of a visitor can change that.`
  if (field?.type === 'number') {
    const other = context.numberFieldFormat === 'number' ? '"string" or "omit"' : '"omit"'
    return `${refusal} Set numberFieldFormat to ${other}. With "omit", the field must be optional.`
  }
  if (field && isAboutType(field, code))
    return `${refusal} Check the type of the field, and its rules in fieldTypes.`
  return (
    `${refusal} The field is not on the page. If the event type hides it, give its answer in ` +
    'defaultValues.responses; otherwise correct the event type.'
  )
}

/** Returns whether `name`, in an error of the server, refers to this field. */
function matchesName(field: FieldDefinition, name: string): boolean {
  const bareName = name.replace(/^(attendee|bookingFieldsResponses)\./, '')
  if (field.destination === 'response')
    return bareName === field.slug || bareName === toMappedSlug(field.slug)
  if (/^phone(Number)?$|^attendeePhoneNumber$|^smsReminderNumber$/.test(bareName))
    return /^(phoneNumber|smsReminderNumber)$/.test(field.destination)
  return (
    bareName === field.destination || bareName === field.slug || bareName.startsWith(`${field.destination}.`)
  )
}

function toMessage(
  field: FieldDefinition,
  code: string,
  { rules, context }: Pick<FieldErrorInput, 'rules' | 'context'>,
): string {
  if (/^(error_required_field|required|missing)$/i.test(code))
    return (
      rules[field.type]?.missing(field, context.messages, undefined) ??
      context.messages.errors.fill(field.label)
    )
  if (code === 'Invalid string' && field.destination === 'name') return context.messages.errors.name
  return findMessage(code, context.messages) ?? context.messages.errors.refused
}

/** Messages by a pattern of the server's error code. The first pattern that matches decides. */
const MESSAGES: [RegExp, (errors: SubmitMessages['errors'], number: number) => string][] = [
  [/^(exclude|require)_emails/, (errors) => errors.emailNotAllowed],
  [/email/i, (errors) => errors.email],
  [/duplicate/i, (errors) => errors.duplicate],
  [/invalid_number|phone/i, (errors) => errors.phone],
  [/url/i, (errors) => errors.url],
  [/^max|at most|max\./i, (errors, number) => errors.tooLong(number || 0)],
  [/^min|at least|min\./i, (errors, number) => errors.tooShort(number || 0)],
  [/option/i, (errors) => errors.option],
]

function findMessage(code: string, { errors }: SubmitMessages): string | undefined {
  // This code also matches the pattern `email`, but it means that an address appears twice.
  if (code === 'duplicate_email') return errors.duplicate
  const number = Number(/\d+/.exec(code)?.[0])
  return MESSAGES.find(([pattern]) => pattern.test(code))?.[1](errors, number)
}
