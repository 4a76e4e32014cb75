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
 * @returns `fields`: at most one error per field, in the order of the fields; `unplaced`: the errors
 *   that belong to no visible field, as `name: message`
 */
export function toFieldErrors(
  { definition, rules, context }: FieldErrorInput,
  errors: ServerFieldError[],
): { fields: FieldError[]; unplaced: string[] } {
  const placed = definition.fields.flatMap((field) => {
    const error = isAnswerable(field) ? errors.find(({ name }) => matchesName(field, name)) : undefined
    return error ? [{ key: field.key, message: toMessage(field, error.code, { rules, context }) }] : []
  })
  const unplaced = errors.filter(
    ({ name }) => !definition.fields.some((field) => isAnswerable(field) && matchesName(field, name)),
  )
  return {
    fields: placed,
    unplaced: unplaced.map(({ name, code }) => `${name}: ${findMessage(code, context.messages) ?? code}`),
  }
}

/**
 * Returns whether the visitor can change the answer of a field. Only such a field can show an error.
 * The visitor can change neither a hidden field nor a location field with a single place that needs no
 * value.
 */
function isAnswerable({ hidden, destination, places }: FieldDefinition): boolean {
  return !hidden && !(destination === 'location' && places.length < 2 && !attendeeValueKey(places[0]))
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
  [/^max|at most|max\./i, (errors, number) => errors.tooLong(number || 1000)],
  [/^min|at least|min\./i, (errors, number) => errors.tooShort(number || 0)],
  [/option/i, (errors) => errors.option],
]

function findMessage(code: string, { errors }: SubmitMessages): string | undefined {
  // This code also matches the pattern `email`, but it means that an address appears twice.
  if (code === 'duplicate_email') return errors.duplicate
  const number = Number(/\d+/.exec(code)?.[0])
  return MESSAGES.find(([pattern]) => pattern.test(code))?.[1](errors, number)
}
