import { zodResolver } from '@hookform/resolvers/zod'
import type { Resolver } from 'react-hook-form'
import { isTimeZone } from '../../contract/isTimeZone.js'
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

/**
 * Logs a console warning for each field that cannot be rendered, with the reason, and for a browser that
 * refuses its own time zone.
 */
export function warnOfUnsupported({ unsupported }: FormDefinition): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const sentences = unsupported.map(toUnsupportedText)
  if (!isTimeZone(timeZone)) {
    sentences.push(
      `The browser reports the time zone "${timeZone}", which it cannot format or which is no IANA time zone, ` +
        'so times are shown in UTC. Pass timeZone if you know the zone of the visitor.',
    )
  }
  // The console is the right place, because the page works and only the event type definition or the browser
  // is at fault.
  // oxlint-disable-next-line no-console
  for (const sentence of sentences) console.warn(`[booking-form] ${sentence}`)
}
