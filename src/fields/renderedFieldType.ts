import type { ComponentType } from 'react'
import type { SubmitMessages } from '../messages/types.js'
import type { AnyFieldAnswerRules, AnyFieldValueRules, ControlProps } from './types.js'

/**
 * What a form needs to render a field type. If the answer rules are left out, the lazy-loaded answer
 * rules of the built-in type with the same name apply. A host can therefore replace a control and keep
 * its rules.
 */
export interface RenderedFieldType extends AnyFieldValueRules, Partial<AnyFieldAnswerRules> {
  /** Renders the value of the field. See {@link ControlProps}. */
  Control: ComponentType<ControlProps<unknown>>
  /**
   * Returns what the confirmation shows of an answer, which may be any JSON: a text, or links.
   *
   * @defaultValue the answer as text
   */
  formatAnswer?: ((answer: unknown, messages: SubmitMessages) => string | AnswerLink[]) | undefined
}

/** A link in the confirmation. */
export interface AnswerLink {
  href: string
  text: string
}

/** A complete field type: all of its rules and the control that renders it. Made by `defineFieldType`. */
export type FieldType = RenderedFieldType & AnyFieldAnswerRules
