import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { toPlaces } from '../../contract/places.js'
import { fieldRules } from '../../fields/rules.js'
import type { AnyFieldAnswerRules, RenderedFieldType } from '../../fields/types.js'
import { toFieldErrors } from '../../form/toFieldErrors.js'
import { toFormSchema } from '../../form/toFormSchema.js'
import { toUnsupportedText } from '../../form/toUnsupportedText.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { submit, type FormSubmit } from './submit.js'
import type { SubmitContext } from './types.js'

/** Input of {@link createSubmit}. */
export interface CreateSubmitOptions {
  definition: FormDefinition
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  messages?: PartialMessages | undefined
}

/** Returns the form's validation schema as a resolver, and the `submit` function that validates with it. */
export function createSubmit({ definition, fieldTypes = {}, messages }: CreateSubmitOptions) {
  const rules = { ...fieldRules, ...toAnswerRules(fieldTypes) }
  const context = {
    ...definition.context,
    messages: mergeMessages({ ...definition.context.messages, ...enOutcome }, messages),
  }
  const schema = toFormSchema(definition, rules, context)
  const resolver: Resolver<FormValues, unknown, FormAnswers> = zodResolver(schema)
  const toErrors: SubmitContext['toErrors'] = (errors) =>
    toFieldErrors({ definition, rules, context }, errors)
  const formSubmit: FormSubmit = (input) => submit({ ...input, toErrors })
  return { resolver, submit: formSubmit }
}

/**
 * Returns the answer rules of the host's field types. A host may replace a control and keep the
 * built-in rules: only field types with answer rules of their own replace them.
 */
function toAnswerRules(fieldTypes: Readonly<Record<string, RenderedFieldType>>) {
  const entries = Object.entries(fieldTypes).filter(
    (entry): entry is [string, RenderedFieldType & AnyFieldAnswerRules] => !!entry[1].answerSchema,
  )
  return Object.fromEntries<AnyFieldAnswerRules>(entries)
}

/** Logs a console warning for each field and each location that cannot be offered, with the reason. */
export function warnOfUnsupported({ unsupported, eventType }: FormDefinition): void {
  const locations = eventType.locations ?? []
  const places = toPlaces(locations)
  const left = new Set(locations.filter((one) => !places.includes(one)).map(({ type }) => type))
  const texts = [
    ...unsupported.map(toUnsupportedText),
    ...[...left].map(
      (type) =>
        `The event type has several locations of the type "${type}". A booking cannot tell them apart, and ` +
        'the server takes the last one, so only that one is offered. Keep one of them.',
    ),
  ]
  // The console is the right place, because the page works and only the event type definition is at fault.
  // oxlint-disable-next-line no-console
  for (const text of texts) console.warn(`[booking-form] ${text}`)
}
