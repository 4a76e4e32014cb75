import { toFieldTypes } from '../fields/registry.js'
import { readSubmitted, type SubmittedTexts } from '../fields/readSubmitted.js'
import { fieldRules } from '../fields/rules.js'
import { createFormCheck } from '../form/createFormCheck.js'
import { toDefaultValues } from '../form/toDefaultValues.js'
import { toFieldErrors } from '../form/toFieldErrors.js'
import { toFormDefinition } from '../form/toFormDefinition.js'
import type { BookingErrorDetails } from '../api/errors/bookingError.js'
import type { FormAnswers, FormDefinition, FormValues } from '../form/types.js'
import { toShowRules } from '../form/toShowRules.js'
import { english } from '../messages/english.js'
import { mergeMessages } from '../messages/mergeMessages.js'
import type { PartialMessages } from '../messages/types.js'
import { ownOptions } from '../utils/ownOptions.js'
import type { PageEventType } from './PagesSetup.js'
import { toAnswerRules } from './toHandlerOptions.js'
import type { BookingPagesOptions } from './types.js'

/** A form as it was posted. */
export interface PostedForm {
  definition: FormDefinition
  /** What was typed, by field key. */
  values: FormValues
  answers: FormAnswers
  /** A sentence for each invalid field, by field key. */
  errors: Record<string, string>
  /** Returns the errors of the API for the fields, in the words of the form. */
  toErrors: (fields: BookingErrorDetails['fields']) => Record<string, string>
}

/**
 * Reads the values of a posted form with the definition that rendered it, and checks them as the form does.
 * The values of hidden fields are those of the options: what a visitor posts for them is ignored.
 */
export async function readPost(
  texts: SubmittedTexts,
  { eventType, reference }: PageEventType,
  options: Omit<BookingPagesOptions, 'messages'> & { messages: PartialMessages | undefined },
): Promise<PostedForm> {
  const { fieldTypes = {}, defaultValues, numberFieldFormat = 'number', defaultCountry } = options
  const types = toFieldTypes(fieldTypes)
  const messages = mergeMessages(english, options.messages)
  const context = { messages, numberFieldFormat, ...(defaultCountry && { defaultCountry }) }
  const definition = toFormDefinition({
    ...{ eventType, reference, types, context },
    ...(defaultValues && { defaultValues }),
  })
  const { values, prefilled } = toDefaultValues(definition, types, defaultValues)
  for (const field of definition.fields) {
    const isLocked = field.disableOnPrefill && prefilled.has(field.key)
    const isAsked = !field.hidden && !isLocked
    if (isAsked) values[field.key] = readSubmitted(field, types[field.type], texts)
  }
  const rules = { ...fieldRules, ...toAnswerRules(fieldTypes) }
  const showRules = toShowRules(definition.fields)
  const { answers, errors } = await createFormCheck({ ...definition, showRules }, rules, context).check(
    values,
  )
  return {
    ...{ definition, values, answers, errors },
    toErrors: (fields = []) => {
      const placed = toFieldErrors({ definition, rules, context }, fields).fields
      return ownOptions(Object.fromEntries(placed.map(({ key, message }) => [key, message])))
    },
  }
}
