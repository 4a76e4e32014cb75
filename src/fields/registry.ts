import { lazyWithRetry } from '../ui/lazyWithRetry.js'
import { TextAreaControl } from './text/TextAreaControl.js'
import { TextControl } from './text/TextControl.js'
import type { RenderedFieldType } from './renderedFieldType.js'
import type { AnyFieldValueRules } from './types.js'
import { valueRules, type RenderedType } from './valueRules.js'

// The controls share a module, because the name of each further module costs bytes at first load.
const load = () => import('./lazyControls.js')
const BooleanControl = lazyWithRetry(() => load().then((m) => m.BooleanControl))
const ChoiceControl = lazyWithRetry(() => load().then((m) => m.ChoiceControl))
const ChoicesControl = lazyWithRetry(() => load().then((m) => m.ChoicesControl))
const EmailsControl = lazyWithRetry(() => load().then((m) => m.EmailsControl))
const LocationControl = lazyWithRetry(() => load().then((m) => m.LocationControl))
const PhoneControl = lazyWithRetry(() => load().then((m) => m.PhoneControl))
const SplitNameControl = lazyWithRetry(() => load().then((m) => m.SplitNameControl))

/** Adds the control to the value rules of a field type. */
function withControl(rules: AnyFieldValueRules, Control: unknown): RenderedFieldType {
  return { ...rules, Control: Control as RenderedFieldType['Control'] }
}

/**
 * The value rules and the control of every built-in field type. A type that is missing here is a
 * compile error. The answer rules are in `rules.ts`, because rendering a form does not need them.
 */
export const renderedFieldTypes = {
  name: withControl(valueRules.name, TextControl),
  splitName: withControl(valueRules.splitName, SplitNameControl),
  email: withControl(valueRules.email, TextControl),
  phone: withControl(valueRules.phone, PhoneControl),
  address: withControl(valueRules.address, TextControl),
  text: withControl(valueRules.text, TextControl),
  textarea: withControl(valueRules.textarea, TextAreaControl),
  number: withControl(valueRules.number, TextControl),
  url: withControl(valueRules.url, TextControl),
  select: withControl(valueRules.select, ChoiceControl),
  multiselect: withControl(valueRules.multiselect, ChoicesControl),
  multiemail: withControl(valueRules.multiemail, EmailsControl),
  checkbox: withControl(valueRules.checkbox, ChoicesControl),
  radio: withControl(valueRules.radio, ChoiceControl),
  boolean: withControl(valueRules.boolean, BooleanControl),
  radioInput: withControl(valueRules.radioInput, LocationControl),
  lengthInMinutes: withControl(valueRules.lengthInMinutes, ChoiceControl),
  recurrenceCount: withControl(valueRules.recurrenceCount, TextControl),
} satisfies Record<RenderedType, RenderedFieldType>

/** The built-in field types and those of the host, keyed by the `type` of a booking field in the API. */
export type FieldTypes = Record<string, RenderedFieldType>

/**
 * Merges the host's field types over the built-in ones.
 *
 * @param hostTypes - the `fieldTypes` prop, keyed like {@link FieldTypes}; an entry with the name of a
 *   built-in type replaces that type
 */
export function toFieldTypes(hostTypes: Readonly<FieldTypes> | undefined): FieldTypes {
  return { ...renderedFieldTypes, ...hostTypes }
}
