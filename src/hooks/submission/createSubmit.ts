import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { fieldRules } from '../../fields/rules.js'
import type { AnyFieldAnswerRules, RenderedFieldType } from '../../fields/types.js'
import { toFieldErrors } from '../../form/toFieldErrors.js'
import { toFormSchema } from '../../form/toFormSchema.js'
import type { FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { press, type Press } from './submit.js'
import { toUnsupportedText } from '../../form/toUnsupportedText.js'

/** What the steps after a press are made from. */
export interface StepsInput {
  definition: FormDefinition
  fieldTypes?: Readonly<Record<string, RenderedFieldType>> | undefined
  messages?: PartialMessages | undefined
}

/** The schema of a form as a resolver, and the press that goes by it. */
export function createSteps({ definition, fieldTypes = {}, messages }: StepsInput) {
  const rules = { ...fieldRules, ...toAnswerRules(fieldTypes) }
  const context = {
    ...definition.context,
    messages: mergeMessages({ ...definition.context.messages, ...enOutcome }, messages),
  }
  const resolver: Resolver<FormValues, unknown, FormAnswers> = zodResolver(
    toFormSchema(definition, rules, context),
  )
  const toErrors: Press['toErrors'] = (errors) => toFieldErrors({ definition, rules, context }, errors)
  return { resolver, press: (given: Omit<Press, 'toErrors'>) => press({ ...given, toErrors }) }
}

/** A host may replace a control and keep our rules: only types that bring rules bring them. */
function toAnswerRules(
  fieldTypes: Readonly<Record<string, RenderedFieldType>>,
): Record<string, AnyFieldAnswerRules> {
  return Object.fromEntries(
    Object.entries(fieldTypes).filter(
      (entry): entry is [string, RenderedFieldType & AnyFieldAnswerRules] => !!entry[1].answerSchema,
    ),
  )
}

/** Tells the developer, on the console, which fields of a definition cannot be drawn and why. */
export function tellUnsupported({ unsupported }: FormDefinition): void {
  // The one thing that only the console can say: the page itself is fine, the definition is not.
  // oxlint-disable-next-line no-console
  for (const field of unsupported) console.warn(`[booking-form] ${toUnsupportedText(field)}`)
}
