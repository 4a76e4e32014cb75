import type { ComponentType } from 'react'
import type { SubmitMessages } from '../messages/types.js'
import type { AnyFieldAnswerRules, AnyFieldValueRules, ControlProps } from './types.js'

/**
 * A field type for `useBookingForm`. It needs no control, because the host renders the fields. If the answer
 * rules are left out, the lazy-loaded answer rules of the built-in type with the same name apply.
 */
export interface HeadlessFieldType extends AnyFieldValueRules, Partial<AnyFieldAnswerRules> {
  /** Renders the value of the field. See {@link ControlProps}. */
  Control?: ComponentType<ControlProps<unknown>> | undefined
  /**
   * Returns what the confirmation shows of an answer, which may be any JSON: a text, or links. The third
   * argument is the locale of the dates of the form, a BCP 47 tag.
   *
   * @defaultValue the answer as text
   */
  formatAnswer?:
    ((answer: unknown, messages: SubmitMessages, locale: string) => string | AnswerLink[]) | undefined
}

/**
 * What `<BookingForm>` needs to render a field type. A host can replace a control and keep the rules of the
 * built-in type, by leaving out the answer rules.
 */
export interface RenderedFieldType extends HeadlessFieldType {
  Control: ComponentType<ControlProps<unknown>>
}

/** A link in the confirmation. */
export interface AnswerLink {
  href: string
  text: string
}

/** A complete field type: all of its rules and the control that renders it. Made by `defineFieldType`. */
export type FieldType = RenderedFieldType & AnyFieldAnswerRules
