import { lazyModule, lazyWithRetry } from '../ui/lazyWithRetry.js'
import { TextAreaControl } from './text/TextAreaControl.js'
import { TextControl } from './text/TextControl.js'
import type { AnyFieldValueRules, RenderedFieldType } from './types.js'
import { valueRules, type RenderedType } from './valueRules.js'

// The controls share a module, because the name of each further module costs bytes at first load.
const controls = lazyModule(() => import('./lazyControls.js'))
const BooleanControl = lazyWithRetry(controls, (m) => m.BooleanControl)
const ChoiceControl = lazyWithRetry(controls, (m) => m.ChoiceControl)
const ChoicesControl = lazyWithRetry(controls, (m) => m.ChoicesControl)
const EmailsControl = lazyWithRetry(controls, (m) => m.EmailsControl)
const LocationControl = lazyWithRetry(controls, (m) => m.LocationControl)
const PhoneControl = lazyWithRetry(controls, (m) => m.PhoneControl)
const SplitNameControl = lazyWithRetry(controls, (m) => m.SplitNameControl)

/** Loads the controls before they are rendered. The returned promise rejects if they cannot be loaded. */
export const { load: loadControls } = controls

/** The groups of a long form. They are rendered once all controls are loaded. */
export const FieldGroups = lazyWithRetry(controls, (m) => m.FieldGroups)

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
