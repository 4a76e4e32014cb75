import { attendeeValueKey } from '../contract/places.js'
import type { ServerFieldError } from '../contract/errorReply.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import type { SubmitMessages } from '../messages/types.js'
import { toMappedSlug } from './toBookingRequest.js'
import type { AnswerRulesMap, FormDefinition } from './types.js'

/** A sentence for a field of the form. */
export interface FieldError {
  key: string
  message: string
}

/** What errors are written with. */
export interface FieldErrorInput {
  definition: FormDefinition
  rules: AnswerRulesMap
  context: RuleContext
}

/**
 * Puts what the server refused at the fields of the form, in our words.
 *
 * @returns errors in the order of the fields, one a field, and the names that no field has
 */
export function toFieldErrors(
  { definition, rules, context }: FieldErrorInput,
  errors: ServerFieldError[],
): { fields: FieldError[]; unplaced: string[] } {
  const placed = definition.fields.flatMap((field) => {
    const error = isAnswerable(field) ? errors.find(({ name }) => answersTo(field, name)) : undefined
    return error ? [{ key: field.key, message: toSentence(field, error.code, { rules, context }) }] : []
  })
  const unplaced = errors.filter(
    ({ name }) => !definition.fields.some((field) => isAnswerable(field) && answersTo(field, name)),
  )
  return {
    fields: placed,
    unplaced: unplaced.map(({ name, code }) => `${name}: ${wordsFor(code, context.messages) ?? code}`),
  }
}

/** What cannot be seen or changed is no place for an error: a single place to meet is only named. */
function isAnswerable({ hidden, destination, places }: FieldDefinition): boolean {
  return !hidden && !(destination === 'location' && places.length < 2 && !attendeeValueKey(places[0]))
}

function answersTo(field: FieldDefinition, name: string): boolean {
  const own = name.replace(/^(attendee|bookingFieldsResponses)\./, '')
  if (field.destination === 'response') return own === field.slug || own === toMappedSlug(field.slug)
  if (/^phone(Number)?$|^attendeePhoneNumber$|^smsReminderNumber$/.test(own))
    return /^(phoneNumber|smsReminderNumber)$/.test(field.destination)
  return own === field.destination || own === field.slug || own.startsWith(`${field.destination}.`)
}

function toSentence(
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
  return wordsFor(code, context.messages) ?? context.messages.errors.refused
}

const WORDS: [RegExp, (errors: SubmitMessages['errors'], number: number) => string][] = [
  [/^(exclude|require)_emails/, (errors) => errors.emailNotAllowed],
  [/email/i, (errors) => errors.email],
  [/duplicate/i, (errors) => errors.duplicate],
  [/invalid_number|phone/i, (errors) => errors.phone],
  [/url/i, (errors) => errors.url],
  [/^max|at most|max\./i, (errors, number) => errors.tooLong(number || 1000)],
  [/^min|at least|min\./i, (errors, number) => errors.tooShort(number || 0)],
  [/option/i, (errors) => errors.option],
]

function wordsFor(code: string, { errors }: SubmitMessages): string | undefined {
  // An address that appears twice is said so, though its code speaks of e-mail too.
  if (code === 'duplicate_email') return errors.duplicate
  const number = Number(/\d+/.exec(code)?.[0])
  return WORDS.find(([pattern]) => pattern.test(code))?.[1](errors, number)
}
