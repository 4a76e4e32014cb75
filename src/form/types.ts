import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type {
  AnyFieldAnswerRules,
  AnyFieldValueRules,
  FieldDefinition,
  FormContext,
} from '../fields/types.js'

/** Value rules by field type, for the built-in types and for the host's types. */
export type ValueRulesMap = Readonly<Record<string, AnyFieldValueRules>>

/** Answer rules by field type, for the built-in types and for the host's types. */
export type AnswerRulesMap = Readonly<Record<string, AnyFieldAnswerRules>>

/** Why a field cannot be rendered. `toUnsupportedText` explains each reason. */
export type UnsupportedReason = 'unknownType' | 'reservedSlug' | 'noOptions' | 'omittedNumber'

/** A field that cannot be rendered. */
export interface UnsupportedField {
  slug: string
  label: string
  /** Whether the server requires an answer. If so, the form cannot book the event type. */
  required: boolean
  reason: UnsupportedReason
}

/** The definition of a form: everything that follows from the event type and the options. */
export interface FormDefinition {
  eventType: EventType
  /** How the request names the event type; `undefined` if nothing identifies it. */
  reference: EventTypeReference | undefined
  /** The fields in the order in which they are rendered, including hidden ones. */
  fields: FieldDefinition[]
  /** The fields that cannot be rendered. */
  unsupported: UnsupportedField[]
  context: FormContext
}

/** The values of all controls, by field key. */
export type FormValues = Record<string, unknown>

/** The answers, by field key; `undefined` for a field without an answer. */
export type FormAnswers = Record<string, unknown>

/**
 * The initial values of the form. A value that does not fit its field is ignored; the other values
 * still apply.
 */
export interface DefaultValues {
  name?: string | { firstName?: string; lastName?: string }
  email?: string
  /** Prefills the attendee's phone number and the phone number for text reminders. */
  phoneNumber?: string
  /** E-mail addresses: a list, or one text separated by commas, semicolons or spaces. */
  guests?: string | string[]
  /**
   * The type of a place, a place as in a request (`{ type: 'attendeePhone', phone: '+14155552671' }`) or as
   * in a booking (`{ value: 'phone', optionValue: '+14155552671' }`), or the attendee's text for the only
   * place that asks for one.
   */
  location?: string | Record<string, unknown>
  lengthInMinutes?: number
  /** How many times a recurring event type is booked. */
  recurrenceCount?: number
  title?: string
  notes?: string
  /** Values of custom fields, by slug. An option is named by its value or label. */
  responses?: Record<string, unknown>
}
