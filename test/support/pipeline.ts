import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { toEventTypeReference } from '../../src/contract/eventTypeReference.js'
import { fieldRules } from '../../src/fields/rules.js'
import type { FormContext, RuleContext } from '../../src/fields/types.js'
import { valueRules } from '../../src/fields/valueRules.js'
import { toBookingRequest, type RequestContext } from '../../src/form/toBookingRequest.js'
import { toDefaultValues } from '../../src/form/toDefaultValues.js'
import { toFormDefinition } from '../../src/form/toFormDefinition.js'
import { createFormCheck } from '../../src/form/createFormCheck.js'
import { toShowRules } from '../../src/form/toShowRules.js'
import type { DefaultValues, FormDefinition } from '../../src/form/types.js'
import { english } from '../../src/messages/english.js'

/** Values of controls, by slug. */
export type Typed = Readonly<Record<string, unknown>>

/** Options of {@link press}. */
export interface PipelineOptions extends Partial<RequestContext> {
  defaultValues?: DefaultValues
  numberFieldFormat?: FormContext['numberFieldFormat']
  defaultCountry?: string
}

/** The request body that would be sent, as JSON, or the message at each invalid field, by slug. */
export interface Outcome {
  body?: Record<string, unknown>
  errors: Record<string, string>
}

export const toRuleContext = ({
  numberFieldFormat = 'number',
  defaultCountry,
}: PipelineOptions = {}): RuleContext => ({
  messages: english,
  numberFieldFormat,
  ...(defaultCountry && { defaultCountry }),
})

/** Creates the definition of a form as the hooks do. */
export function define(eventType: unknown, options: PipelineOptions = {}): FormDefinition {
  const parsed = EventTypeSchema.parse(eventType)
  const { defaultValues } = options
  return toFormDefinition({
    eventType: parsed,
    reference: toEventTypeReference(parsed),
    types: valueRules,
    context: toRuleContext(options),
    ...(defaultValues && { defaultValues }),
  })
}

/**
 * Returns the initial values of a form. `bySlug` is a Map because slugs may be any text, such as
 * `__proto__`.
 */
export function openForm(eventType: unknown, options: PipelineOptions = {}) {
  const definition = define(eventType, options)
  const { values, prefilled } = toDefaultValues(definition, valueRules, options.defaultValues)
  const bySlug = new Map(definition.fields.map(({ slug, key }) => [slug, values[key]]))
  return {
    definition,
    values,
    bySlug,
    prefilled: definition.fields.flatMap(({ key, slug }) => (prefilled.has(key) ? [slug] : [])),
  }
}

/**
 * Submits a form without rendering it: fills in, validates, and builds the request.
 *
 * @throws Error if a slug is not in the form
 */
export async function press(
  eventType: EventTypeInput,
  typed: Typed | Map<string, unknown>,
  options: PipelineOptions = {},
): Promise<Outcome> {
  const { definition, values } = openForm(eventType, options)
  const answers = typed instanceof Map ? typed : new Map(Object.entries(typed))
  const unknown = [...answers.keys()].find((slug) => !definition.fields.some((field) => field.slug === slug))
  if (unknown !== undefined) throw new Error(`The form has no field ${unknown}.`)
  const filled = { ...values }
  for (const { slug, key } of definition.fields) if (answers.has(slug)) filled[key] = answers.get(slug)
  const { check } = createFormCheck(
    { ...definition, showRules: toShowRules(definition.fields) },
    fieldRules,
    toRuleContext(options),
  )
  const { answers: checked, errors } = await check(filled)
  if (!Object.keys(errors).length) {
    const {
      startUtc = '2030-01-08T13:00:00.000Z',
      timeZone = 'Europe/Rome',
      locale = 'it',
      metadata,
      defaultValues,
    } = options
    const context = { startUtc, timeZone, locale, metadata, defaultValues }
    const request = toBookingRequest(definition, checked, context)
    return { body: JSON.parse(JSON.stringify(request)) as Record<string, unknown>, errors: {} }
  }
  const slugOf = (key: string) => definition.fields.find((field) => field.key === key)?.slug ?? key
  return { errors: Object.fromEntries(Object.entries(errors).map(([key, text]) => [slugOf(key), text])) }
}
