import type { ComponentType } from 'react'
import type { AnyFieldAnswerRules, AnyFieldValueRules, ControlProps } from './types.js'

/**
 * What a form needs to render a field type. If the answer rules are left out, the lazy-loaded answer
 * rules of the built-in type with the same name apply. A host can therefore replace a control and keep
 * its rules.
 */
export interface RenderedFieldType extends AnyFieldValueRules, Partial<AnyFieldAnswerRules> {
  /** Renders the value of the field. See {@link ControlProps}. */
  Control: ComponentType<ControlProps<unknown>>
}

/** A complete field type: all of its rules and the control that renders it. Made by `defineFieldType`. */
export type FieldType = RenderedFieldType & AnyFieldAnswerRules
