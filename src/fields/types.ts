import type { ComponentType } from 'react'
import type * as z from 'zod/mini'
import type { BookingField } from '../contract/bookingField.js'
import type { EventTypeLocation } from '../contract/eventTypeLocation.js'
import type { FormMessages } from '../messages/en.js'
import type { SubmitMessages } from '../messages/types.js'

/** One answer that can be chosen: what is sent, and what is read. */
export interface FieldOption {
  value: string
  label: string
}

/** Where an answer goes in the body of the booking. */
export type FieldDestination =
  | 'name'
  | 'email'
  | 'phoneNumber'
  | 'smsReminderNumber'
  | 'guests'
  | 'location'
  | 'lengthInMinutes'
  | 'recurrenceCount'
  | 'response'

/** What one field of the form is, made from the wire by `toFormDefinition`. */
export interface FieldDefinition {
  /** `f0`, `f1` …: the field's name inside the form. Slugs may hold anything, and never are form names. */
  key: string
  /** The wire's name of the field. */
  slug: string
  /** Wire type, or a type that the host added. */
  type: string
  destination: FieldDestination
  label: string
  placeholder?: string | undefined
  hint?: string | undefined
  required: boolean
  /** Not drawn; its prefilled value is sent all the same. */
  hidden: boolean
  /** Read-only when a value was prefilled. */
  disableOnPrefill: boolean
  /** Choices, for the types that have them. */
  options: FieldOption[]
  /** Characters. */
  minLength?: number | undefined
  /** Characters. */
  maxLength?: number | undefined
  /** The places to choose from, for the location field. */
  places: EventTypeLocation[]
  /** The number chosen when nothing is: the default length in minutes, or the most bookings of a series. */
  defaultNumber?: number | undefined
  /** The field as the wire has it (an `unknown` one as its inner definition). */
  wire: BookingField
}

/** What a form is drawn with. */
export interface FormContext {
  messages: FormMessages
  /** How a number is written in the body. `'omit'` leaves it out. */
  numberFieldFormat: 'number' | 'string' | 'omit'
  /** ISO 3166 code for phone numbers typed without a country. */
  defaultCountry?: string
}

/** What answers are judged with. */
export interface RuleContext extends FormContext {
  messages: SubmitMessages
}

/** What a control holds, and how. `Value` is its type. */
export interface FieldValueRules<Value> {
  /** One control has a `<label>`, a group a `<fieldset>` with `<legend>`. */
  frame: 'label' | 'group'
  /** What the control holds before anything is given. */
  emptyValue: (field: FieldDefinition) => Value
  /** Reads a prefilled JSON value; `undefined` when it is none for this field, which is then left empty. */
  readPrefill: (given: unknown, field: FieldDefinition) => Value | undefined
}

/** How what a control holds becomes the JSON that is sent: `Answer`. Loaded when a visitor is about to press. */
export interface FieldAnswerRules<Value, Answer> {
  /** Cleans what was typed; `undefined` when nothing was answered. May load what it needs (phone numbers). */
  toAnswer: (
    value: Value,
    field: FieldDefinition,
    context: RuleContext,
  ) => Answer | undefined | Promise<Answer | undefined>
  /** The sentence when a required field was not answered; `undefined` when it cannot be, and goes without. */
  missing: (field: FieldDefinition, messages: SubmitMessages, value: Value | undefined) => string | undefined
  /** The rules of an answer; the same on both sides, in the form and on a server. */
  answerSchema: (field: FieldDefinition, context: RuleContext) => z.ZodMiniType<Answer>
}

/** The pure half of a field type. */
export interface FieldRules<Value, Answer> extends FieldValueRules<Value>, FieldAnswerRules<Value, Answer> {}

/** {@link FieldValueRules} whose own type is closed over. */
export type AnyFieldValueRules = FieldValueRules<unknown>

/** {@link FieldAnswerRules} whose own types are closed over. */
export type AnyFieldAnswerRules = FieldAnswerRules<unknown, unknown>

/** What every control is given. It draws neither its label nor its error: the frame does. */
export interface ControlProps<Value> {
  /** The id of the control, or of the first one of a group. */
  id: string
  field: FieldDefinition
  value: Value
  onChange: (value: Value) => void
  onBlur: () => void
  /** Id list of hint and error. */
  describedBy: string | undefined
  invalid: boolean
  /** The form is being sent, or the field is locked by its prefilled value. */
  readOnly: boolean
  messages: FormMessages
  /** The attendee's own e-mail address as typed, for guest lists. */
  ownEmail?: string
  /** Says a sentence to screen readers, politely. */
  announce: (sentence: string) => void
}

/** A field type as it is drawn; the rules of its answers may come later. */
export interface RenderedFieldType extends AnyFieldValueRules, Partial<AnyFieldAnswerRules> {
  Control: ComponentType<ControlProps<unknown>>
}

/** A field type: its rules and the control that draws it. Made by `defineFieldType`. */
export type FieldType = RenderedFieldType & AnyFieldAnswerRules
