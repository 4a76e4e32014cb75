import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
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

/** Returns the schema of a form as a resolver, and the `submit` that validates with it. */
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

/** A host may replace a control and keep our rules: only types that bring answer rules replace ours. */
function toAnswerRules(fieldTypes: Readonly<Record<string, RenderedFieldType>>) {
  const entries = Object.entries(fieldTypes).filter(
    (entry): entry is [string, RenderedFieldType & AnyFieldAnswerRules] => !!entry[1].answerSchema,
  )
  return Object.fromEntries<AnyFieldAnswerRules>(entries)
}

/** Warns the developer, on the console, of each field that cannot be rendered, and says why. */
export function warnOfUnsupported({ unsupported }: FormDefinition): void {
  // Only the console can tell: nothing is wrong with the page itself, only with the definition.
  // oxlint-disable-next-line no-console
  for (const field of unsupported) console.warn(`[booking-form] ${toUnsupportedText(field)}`)
}
