import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import type {
  AnyFieldAnswerRules,
  AnyFieldValueRules,
  FieldDefinition,
  FormContext,
} from '../fields/types.js'

/** What controls hold, by field type. A host's own types stand beside the wire's. */
export type ValueRulesMap = Readonly<Record<string, AnyFieldValueRules>>

/** The rules of answers, by field type. A host's own types stand beside the wire's. */
export type AnswerRulesMap = Readonly<Record<string, AnyFieldAnswerRules>>

/** Why a field cannot be drawn: see `toUnsupportedText`. */
export type UnsupportedReason = 'unknownType' | 'reservedSlug' | 'noOptions' | 'omittedNumber'

/** A field that cannot be drawn: of an unknown type, or a choice without options. */
export interface UnsupportedField {
  slug: string
  label: string
  /** A required one makes the event type impossible to book here. */
  required: boolean
  reason: UnsupportedReason
}

/** What the form is made of: the fields in the order they are drawn, and what could not be drawn. */
export interface FormDefinition {
  eventType: EventType
  /** How the booking names its event type; `undefined` when nothing names it. */
  reference: EventTypeReference | undefined
  fields: FieldDefinition[]
  unsupported: UnsupportedField[]
  context: FormContext
}

/** What the form holds, by field key. */
export type FormValues = Record<string, unknown>

/** What was answered, by field key; a field without an answer is `undefined`. */
export type FormAnswers = Record<string, unknown>

/** Values a form starts with. Each is read on its own: one that does not fit is left out, the others stay. */
export interface DefaultValues {
  name?: string | { firstName?: string; lastName?: string }
  email?: string
  phoneNumber?: string
  guests?: string | string[]
  location?: string | Record<string, unknown>
  lengthInMinutes?: number
  recurrenceCount?: number
  title?: string
  notes?: string
  /** By slug, for the custom fields of the event type. */
  responses?: Record<string, unknown>
}
