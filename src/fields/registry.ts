'use client'

import { lazyWithRetry } from '../ui/lazyWithRetry.js'
import { controls } from './controls.js'
import { EmailControl } from './email/EmailControl.js'
import { TextAreaControl } from './text/TextAreaControl.js'
import { TextControl } from './text/TextControl.js'
import type { HeadlessFieldType, RenderedFieldType } from './renderedFieldType.js'
import { valueRules, type RenderedType } from './valueRules.js'

/** Loads the controls before they are rendered. The returned promise rejects if they cannot be loaded. */
export const { load: loadControls } = controls

/** The groups of a long form. They are rendered once all controls are loaded. */
export const FieldGroups = lazyWithRetry(controls, (module) => module.FieldGroups)

/** What a form with an `action` has besides its fields, so that it works without script. */
export const PlainLink = lazyWithRetry(controls, (module) => module.PlainLink, null)
export const PlainInputs = lazyWithRetry(controls, (module) => module.PlainInputs, null)

/** Returns a control that is loaded when it is first rendered. */
const lazy = (name: keyof typeof import('./lazyControls.js')) =>
  lazyWithRetry(controls, (module) => module[name] as RenderedFieldType['Control'])
const ChoiceControl = lazy('ChoiceControl')
const ChoicesControl = lazy('ChoicesControl')

/** The controls of the built-in field types. A type that is missing here is a compile error. */
const CONTROLS: Record<RenderedType, unknown> = {
  name: TextControl,
  splitName: lazy('SplitNameControl'),
  email: EmailControl,
  phone: lazy('PhoneControl'),
  address: TextControl,
  text: TextControl,
  textarea: TextAreaControl,
  number: TextControl,
  url: TextControl,
  select: ChoiceControl,
  multiselect: ChoicesControl,
  multiemail: lazy('EmailsControl'),
  checkbox: ChoicesControl,
  radio: ChoiceControl,
  boolean: lazy('BooleanControl'),
  radioInput: lazy('LocationControl'),
  lengthInMinutes: ChoiceControl,
  recurrenceCount: TextControl,
}

/**
 * The value rules and the control of every built-in field type. The answer rules are in `rules.ts`,
 * because rendering a form does not need them.
 */
export const renderedFieldTypes = Object.fromEntries(
  Object.entries(valueRules).map(([type, rules]) => [
    type,
    { ...rules, Control: CONTROLS[type as RenderedType] as RenderedFieldType['Control'] },
  ]),
) as Record<RenderedType, RenderedFieldType>

/** The built-in field types and those of the host, keyed by the `type` of a booking field in the API. */
export type FieldTypes = Record<string, HeadlessFieldType>

/**
 * Merges the host's field types over the built-in ones.
 *
 * @param hostTypes - the `fieldTypes` prop, keyed like {@link FieldTypes}; an entry with the name of a
 *   built-in type replaces that type
 */
export function toFieldTypes(hostTypes: Readonly<FieldTypes> | undefined): FieldTypes {
  return { ...renderedFieldTypes, ...hostTypes }
}
