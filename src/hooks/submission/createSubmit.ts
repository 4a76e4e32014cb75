import type { Resolver, UseFormReturn } from 'react-hook-form'
import { isTimeZone } from '../../contract/isTimeZone.js'
import type { FieldTypes } from '../../fields/registry.js'
import { fieldRules } from '../../fields/rules.js'
import type { HeadlessFieldType } from '../../fields/renderedFieldType.js'
import type { AnyFieldAnswerRules } from '../../fields/types.js'
import { createFormCheck } from '../../form/createFormCheck.js'
import { findUnusable } from '../../form/findUnusable.js'
import { loadShowRules } from '../form/loadShowRules.js'
import { toDefinitionWarnings } from '../../form/toDefinitionWarnings.js'
import { toFieldErrors } from '../../form/toFieldErrors.js'
import type { DefaultValues, FormAnswers, FormDefinition, FormValues } from '../../form/types.js'
import { enOutcome } from '../../messages/enOutcome.js'
import { mergeMessages } from '../../messages/mergeMessages.js'
import type { PartialMessages } from '../../messages/types.js'
import { recallAttribution } from './attribution.js'
import { recallAttempts, toEventKey } from './earlierAttempts.js'
import { openTrap } from './honeypot.js'
import { submit, type FormSubmit } from './submit.js'
import type { SubmitContext } from './types.js'

/** Input of {@link createSubmit}. */
export interface CreateSubmitOptions {
  definition: FormDefinition
  fieldTypes?: Readonly<Record<string, HeadlessFieldType>> | undefined
  messages?: PartialMessages | undefined
  types: FieldTypes
  defaultValues: DefaultValues | undefined
}

type FormResolver = Resolver<FormValues, unknown, FormAnswers>

/** Input of `checkDefaults`. */
export interface CheckOptions {
  form: UseFormReturn<FormValues, unknown, FormAnswers>
  initialValues: FormValues
  prefilled: Set<string>
  /** The keys of the fields whose default value has been dropped so far. */
  unusable: ReadonlySet<string> | undefined
  setUnusable: (keys: ReadonlySet<string>) => void
}

/**
 * Returns the form's check as a resolver, the `submit` function that validates with it, and
 * `checkDefaults`, which drops default values that are no valid answers to hidden fields, tells the developer
 * what the form does not use, and puts errors of another language into that of the messages. The promise
 * rejects if code that this form needs cannot be loaded.
 */
export async function createSubmit(options: CreateSubmitOptions) {
  const { definition, fieldTypes = {}, messages, types, defaultValues } = options
  const showRules = await loadShowRules(definition)
  const rules = { ...fieldRules, ...toAnswerRules(fieldTypes) }
  const context = {
    ...definition.context,
    messages: mergeMessages({ ...definition.context.messages, ...enOutcome }, messages),
  }
  const { check, forget } = createFormCheck({ ...definition, showRules }, rules, context)
  const resolver: FormResolver = async (values) => {
    const { answers, errors } = await check(values)
    const found = Object.entries(errors).map(([key, message]) => [key, { type: 'custom', message }])
    return found.length ? { values: {}, errors: Object.fromEntries(found) } : { values: answers, errors: {} }
  }
  // A field that is not shown cannot show an error either.
  const toErrors = (values: FormValues, errors: Parameters<SubmitContext['toErrors']>[0]) => {
    const unshown = showRules?.findHidden(({ key }) => values[key])
    const fields = definition.fields.map((field) =>
      unshown?.has(field.key) ? { ...field, hidden: true } : field,
    )
    return toFieldErrors({ definition: { ...definition, fields }, rules, context }, errors)
  }
  const earlier = recallAttempts(toEventKey(definition))
  const formSubmit: FormSubmit = (input) => {
    // What counts as valid may depend on the time, so each submit checks every answer.
    forget()
    return submit({
      ...input,
      toErrors: (errors) => toErrors(input.form.getValues(), errors),
      earlier,
    })
  }
  const input = { definition, types, rules, context, defaultValues, showRules }
  return {
    resolver,
    submit: formSubmit,
    checkDefaults: async ({ form, initialValues, prefilled, unusable, setUnusable }: CheckOptions) => {
      openTrap(form.control)
      recallAttribution(form.control, location.search)
      const lang = messages?.lang
      const isOtherLanguage = languages.has(form.control) && languages.get(form.control) !== lang
      languages.set(form.control, lang)
      if (isOtherLanguage) {
        // Reading `form.formState` would subscribe to all errors.
        const keys = definition.fields.map(({ key }) => key)
        void form.trigger(keys.filter((key) => form.getFieldState(key).error))
      }
      const keys = await findUnusable(input)
      warn(definition.eventType, [...toDefinitionWarnings({ ...input, unusable: keys }), ...findZoneFault()])
      const found = definition.fields.filter(({ key }) => keys.includes(key) && !unusable?.has(key))
      for (const field of found) {
        initialValues[field.key] = types[field.type]?.emptyValue(field)
        form.setValue(field.key, initialValues[field.key])
        prefilled.delete(field.key)
      }
      if (found.length > 0) setUnusable(new Set([...(unusable ?? []), ...found.map(({ key }) => key)]))
    },
  }
}

/**
 * Returns the answer rules of the host's field types. A host may replace a control and keep the
 * built-in rules: only field types with answer rules of their own replace them.
 */
function toAnswerRules(fieldTypes: Readonly<Record<string, HeadlessFieldType>>) {
  const entries = Object.entries(fieldTypes).filter(
    (entry): entry is [string, HeadlessFieldType & AnyFieldAnswerRules] => !!entry[1].answerSchema,
  )
  return Object.fromEntries<AnyFieldAnswerRules>(entries)
}

/** Returns a sentence for the developer if the browser refuses its own time zone. */
function findZoneFault(): string[] {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  if (isTimeZone(timeZone)) return []
  return [
    `The browser reports the time zone "${timeZone}", which it cannot format or which is no IANA time zone, ` +
      'so times are shown in UTC. Pass timeZone if you know the zone of the visitor.',
  ]
}

/** The language of the errors of each form, by its `control`. */
const languages = new WeakMap<object, string | undefined>()

/** The warnings about each event type so far. */
const warned = new WeakMap<object, Set<string>>()

/** Logs console warnings, each of them once for an event type. */
function warn(eventType: object, sentences: string[]): void {
  const known = warned.get(eventType) ?? new Set()
  warned.set(eventType, known)
  for (const sentence of sentences) {
    // The console is the right place, because the page works and only what the host passed is at fault.
    // oxlint-disable-next-line no-console
    if (!known.has(sentence)) console.warn(`[booking-form] ${sentence}`)
    known.add(sentence)
  }
}
