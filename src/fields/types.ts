import type * as z from 'zod/mini'
import type { BookingField } from '../contract/bookingField.js'
import type { EventTypeLocation } from '../contract/eventTypeLocation.js'
import type { FormMessages } from '../messages/en.js'
import type { SubmitMessages } from '../messages/types.js'
import type { AnswerFault } from './AnswerFault.js'

/** One option of a choice. */
export interface FieldOption {
  /** Sent in the request. */
  value: string
  /** Shown to the visitor. */
  label: string
}

/** Where the answer of a field goes in the body of the booking request. */
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

/** One field of the form. `toFormDefinition` makes it from a booking field of the event type. */
export interface FieldDefinition {
  /**
   * The name of the field inside the form: `f0`, `f1` and so on. The slug cannot be the name, because a
   * slug may contain any characters.
   */
  key: string
  /** The name of the field in the event type and in the request. */
  slug: string
  /** A field type of the API, or one that the host added. It selects the {@link FieldType}. */
  type: string
  /** Where the answer goes in the request. `'response'` means `bookingFieldsResponses`, under the slug. */
  destination: FieldDestination
  /** The label in the visitor's words, never a translation key. */
  label: string
  placeholder?: string | undefined
  /** A sentence of help. The field frame shows it. */
  hint?: string | undefined
  /** Whether the visitor must answer. */
  required: boolean
  /** Whether the field is not rendered. The prefilled value of a hidden field is still sent. */
  hidden: boolean
  /** Whether the field is read-only when it has a prefilled value. */
  disableOnPrefill: boolean
  /** The options to choose from, without repeated values. Empty if the event type defines none. */
  options: FieldOption[]
  /** The minimum length of a text, in characters. */
  minLength?: number | undefined
  /** The maximum length of a text, in characters. */
  maxLength?: number | undefined
  /** The places to choose from. Empty unless this is the location field. */
  places: EventTypeLocation[]
  /**
   * The number that applies if the visitor does not choose one: the default length in minutes, or the
   * maximum number of bookings in a series. Only the length and recurrence fields have a default
   * number.
   */
  defaultNumber?: number | undefined
  /**
   * The booking field as the event type defines it, with the members that are not listed here. If the
   * API wraps the definition in a field of type `unknown`, this is the wrapped definition.
   */
  wire: BookingField
}

/** The settings that the rendering of a form depends on, besides the event type. */
export interface FormContext {
  /** The messages of the form, with those of the host merged in. */
  messages: FormMessages
  /**
   * How the answer of a number field is sent: as a JSON number, or as a string of digits. With
   * `'omit'`, number fields are left out of the form and the request.
   */
  numberFieldFormat: 'number' | 'string' | 'omit'
  /** ISO 3166 code of the country of phone numbers that are typed without a country code. */
  defaultCountry?: string
}

/** What the answer rules of a field type receive in addition to the field. */
export interface RuleContext extends FormContext {
  /** The messages of the form and those of a submit. Field errors are in `messages.errors`. */
  messages: SubmitMessages
}

/** The rules that a form needs to render a field. `Value` is the type of what the control holds. */
export interface FieldValueRules<Value> {
  /**
   * `'label'`: one control with a `<label>`. `'group'`: several controls in a `<fieldset>` with a
   * `<legend>`.
   */
  frame: 'label' | 'group'
  /** Returns the value that the control holds while nothing is filled in. */
  emptyValue: (field: FieldDefinition) => Value
  /**
   * Converts a prefilled value, which may be any JSON, into a value of the control. Not
   * called for `null`, `undefined` and `''`.
   *
   * @returns `undefined` if the value does not fit the field. The field then starts empty.
   */
  readPrefill: (prefill: unknown, field: FieldDefinition) => Value | undefined
}

/**
 * The rules that a submit needs. They define how the value of a control becomes the `Answer` that is
 * sent as JSON, and whether the answer is valid. The answer rules of the built-in types are lazy-loaded
 * before the visitor submits.
 */
export interface FieldAnswerRules<Value, Answer> {
  /**
   * Converts the value of the control into the answer: trims and normalizes it. May be asynchronous, to
   * load code such as the phone number rules. Invalid input is returned too, so that `answerSchema`
   * reports it. If only the conversion knows what is wrong, it returns a fault with the field error.
   *
   * @returns `undefined` if the visitor did not answer. The request then has no key for the field.
   */
  toAnswer: (
    value: Value,
    field: FieldDefinition,
    context: RuleContext,
  ) => Answer | AnswerFault | undefined | Promise<Answer | AnswerFault | undefined>
  /**
   * Cleans an answer in a request, which may be any JSON, as `toAnswer` cleans the value of the control. A
   * server applies it before `answerSchema`. Without this rule, a server validates answers as they are.
   *
   * @returns the cleaned answer; `undefined` if nothing is left; a fault with the error; the answer itself if
   *   it is not what the type sends, so that `answerSchema` reports it
   */
  clean?: (answer: unknown, field: FieldDefinition, context: RuleContext) => unknown
  /**
   * Returns the error of a required field that has no answer, as a sentence for the visitor. Returns
   * `undefined` if the field cannot be answered and the booking may be sent without an answer.
   *
   * @param value - the value of the control; `undefined` if the value is not known, as on a server
   */
  missing: (field: FieldDefinition, messages: SubmitMessages, value: Value | undefined) => string | undefined
  /**
   * Returns the schema of an answer. The form applies it to what `toAnswer` returns. A server applies it to
   * the request, where the answer may be any JSON. The message of the first issue becomes the field error.
   */
  answerSchema: (field: FieldDefinition, context: RuleContext) => z.ZodMiniType<Answer>
}

/**
 * All rules of a field type, without its control. The rules are pure, so that a server can use them
 * without React, in `createBookingRequestSchemaFor(eventType, { fieldTypes })`.
 *
 * @typeParam Value - what the control holds, such as the text of an input
 * @typeParam Answer - what is sent as JSON
 */
export interface FieldRules<Value, Answer> extends FieldValueRules<Value>, FieldAnswerRules<Value, Answer> {}

/** {@link FieldValueRules} with the value type erased. */
export type AnyFieldValueRules = FieldValueRules<unknown>

/** {@link FieldAnswerRules} with the value and answer types erased. */
export type AnyFieldAnswerRules = FieldAnswerRules<unknown, unknown>

/**
 * Props of the control of a field type. A control is a controlled component: it renders `value` and
 * reports each change. It must not render the label, the hint or the error, because the field frame
 * around the control renders them.
 */
export interface ControlProps<Value> {
  /**
   * The `id` to set on the control, so that the label refers to it. In a group, set it on the first
   * control.
   */
  id: string
  /**
   * The `name` to set on the control, so that a form with an `action` can be sent without script; `undefined`
   * without `action`. A control with several inputs adds `.` and the name of a part.
   */
  name?: string | undefined
  /** The field to ask for. Set `aria-required` if `field.required` is true. */
  field: FieldDefinition
  /** What to render. */
  value: Value
  /** Call with the complete new value after each change. Do not call it while `readOnly` is true. */
  onChange: (value: Value) => void
  /** Call when the focus leaves the control. In a group, call when the focus leaves the group. */
  onBlur: () => void
  /**
   * The ids of the hint and the error, for `aria-describedby`; `undefined` if there is neither. The
   * built-in frame also sets them on the `<fieldset>` of a group.
   */
  describedBy: string | undefined
  /**
   * Whether the field has an error. If so, set `aria-invalid="true"` on the control; in a group, only
   * on the controls that are wrong. The error summary focuses the first element of the field that has
   * `aria-invalid="true"`, or else the element with {@link ControlProps.id}.
   */
  invalid: boolean
  /**
   * Whether the value cannot be changed now, because the form is being submitted or because a prefilled
   * value locks the field. Use `readonly` or `aria-disabled` rather than `disabled`, so that the
   * control keeps its focus.
   */
  readOnly: boolean
  /** The messages of the form, with those of the host merged in. */
  messages: FormMessages
  /** The attendee's own e-mail address as typed so far. Only the guests field gets it. */
  ownEmail?: string
  /** ISO 3166 code of the country of phone numbers without a country code, as the host wrote it. */
  defaultCountry?: string | undefined
  /** Announces a sentence to screen readers through the form's polite live region. */
  announce: (sentence: string) => void
}
