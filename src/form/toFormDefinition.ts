import type { BookingField } from '../contract/bookingField.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { attendeeValueKey, toPlaces } from '../contract/places.js'
import type {
  AnyFieldAnswerRules,
  AnyFieldValueRules,
  FieldDefinition,
  FieldDestination,
  FieldOption,
  FormContext,
} from '../fields/types.js'
import { isContact } from '../contract/isContact.js'
import { readDefaultValue } from './readDefaultValue.js'
import { toAnswerPlace } from './toAnswerPlace.js'
import { toDestination } from './toDestination.js'
import { toEventTypeFields } from './toEventTypeFields.js'
import { toLabel, toPlaceholder } from './toLabel.js'
import { normalizeFields } from './normalizeFields.js'
import type { DefaultValues, FormDefinition, UnsupportedField, UnsupportedReason } from './types.js'

/** Input of {@link toFormDefinition}. */
export interface DefinitionInput {
  eventType: EventType
  /** How the request names the event type; `undefined` if nothing identifies it. */
  reference: EventTypeReference | undefined
  /** The rules of the field types that can be rendered, by name. */
  types: Readonly<Record<string, AnyFieldValueRules | AnyFieldAnswerRules>>
  context: FormContext
  defaultValues?: DefaultValues
  /**
   * The field keys of earlier definitions of the same form. New keys are added to this map. A field
   * that is still in the new definition keeps its key, and therefore the value that the visitor typed.
   */
  keys?: Map<string, string>
  /** The keys of hidden fields whose default value is no valid answer. It counts as absent. */
  unusable?: ReadonlySet<string>
}

/**
 * Creates the definition of a form from an event type. Never throws: a field that cannot be rendered is
 * listed as unsupported.
 *
 * @returns the definition, with the fields in the order in which they are rendered
 */
export function toFormDefinition(input: DefinitionInput): FormDefinition {
  const { eventType, context, types, defaultValues, unusable, keys = new Map() } = input
  const fields: FieldDefinition[] = []
  const unsupported: UnsupportedField[] = []
  const contacts: FieldDefinition[] = []
  const taken = new Set<string | undefined>()
  for (const wire of [...toEventTypeFields(eventType, context.messages), ...normalizeFields(eventType)]) {
    // The first of two fields with the same place in the request is rendered.
    const place = toAnswerPlace(wire)
    if (taken.has(place)) continue
    const reason = findUnsupportedReason(wire, input)
    // A field that cannot be rendered has a key too, because pages may know fewer types than the form that
    // posts to them.
    const key = toKey(wire, keys)
    if (!reason) {
      const field = toField(wire, key, input)
      const isGiven =
        !unusable?.has(field.key) && readDefaultValue(field, types[field.type], defaultValues) !== undefined
      // A hidden required field without a value would make the form impossible to submit, so show it.
      if (field.required && !isGiven) field.hidden = false
      if (isContact(field) && (!field.hidden || isGiven)) contacts.push(field)
      fields.push(field)
      taken.add(place)
    }
    // A number field that the server does not accept is silently left out, unless it is required.
    else if (reason !== 'omittedNumber' || wire.required)
      unsupported.push({
        slug: wire.slug,
        label: toLabel(wire, context.messages),
        required: isRequired(wire, 'response'),
        reason,
      })
  }
  // The server requires one way to reach the attendee, so the only one that is asked for is required.
  const [contact] = contacts
  if (contact && !contact.hidden && contacts.length === 1) contact.required = true
  return { eventType, reference: input.reference, fields, unsupported, context }
}

/** Returns the key of a field: `f0`, `f1` and so on. The same slug and type always get the same key. */
function toKey({ slug, type }: BookingField, keys: Map<string, string>): string {
  const name = `${type} ${slug}`
  const key = keys.get(name) ?? `f${keys.size}`
  keys.set(name, key)
  return key
}

function findUnsupportedReason(
  wire: BookingField,
  { types, context }: DefinitionInput,
): UnsupportedReason | undefined {
  const { type, options } = wire
  if (!Object.hasOwn(types, type)) return 'unknownType'
  if (!toDestination(wire)) return 'reservedSlug'
  if (!options?.length && /select$|^(checkbox|radio)$/.test(type)) return 'noOptions'
  return type === 'number' && context.numberFieldFormat === 'omit' ? 'omittedNumber' : undefined
}

function toField(wire: BookingField, key: string, input: DefinitionInput): FieldDefinition {
  const { eventType, context } = input
  const destination = toDestination(wire) ?? 'response'
  const places = destination === 'location' ? toPlaces(eventType.locations ?? []) : []
  const required = isRequired(wire, destination) || places.length > 1 || !!attendeeValueKey(places[0])
  const options = toOptions(wire)
  return {
    key,
    slug: wire.slug,
    type: wire.type,
    destination,
    label: toLabel(wire, context.messages),
    required,
    hidden: isHidden(wire, places.length),
    disableOnPrefill: !!wire.disableOnPrefill,
    options,
    places,
    wire,
    ...toLimits(wire),
    // Set these keys even without a value, so that a polluted Object.prototype cannot set limits or hints.
    hint: wire.hint ?? toHint(wire.type, destination, context),
    placeholder: toPlaceholder(wire),
    defaultNumber: toDefaultNumber(wire.type, eventType),
  }
}

/**
 * Returns whether a field is required. The server enforces a hidden required field only if the field is
 * custom. For the location, `toField` decides.
 */
function isRequired(wire: BookingField, destination: FieldDestination): boolean {
  if (destination === 'name') return true
  return !!wire.required && !(wire.hidden && wire.isDefault) && destination !== 'location'
}

function isHidden(wire: BookingField, places: number): boolean {
  return wire.type === 'radioInput' ? places === 0 : !!wire.hidden
}

/** Returns one option per value, because the server cannot tell options with the same value apart. */
function toOptions({ options = [] }: BookingField): FieldOption[] {
  const all = options.map((option): FieldOption => {
    const { value, label } = typeof option === 'object' ? option : { value: option }
    return { value: String(value), label: label ?? String(value) }
  })
  return [...new Map(all.map((option) => [option.value, option])).values()]
}

/** Returns the length limits of a field. An invalid limit counts as absent. */
function toLimits({ minLength, maxLength }: BookingField) {
  const isValid = (limit: number | undefined): limit is number => Number.isInteger(limit) && Number(limit) > 0
  const max = isValid(maxLength) ? maxLength : undefined
  const min = isValid(minLength) && minLength <= (max ?? Infinity) ? minLength : undefined
  return { minLength: min, maxLength: max }
}

function toHint(
  type: string,
  destination: FieldDestination,
  { messages, defaultCountry }: FormContext,
): string | undefined {
  if (type === 'phone' && !defaultCountry) return messages.hints.phone
  return destination === 'guests' ? messages.hints.guests : undefined
}

function toDefaultNumber(type: string, { lengthInMinutes, recurrence }: EventType): number | undefined {
  if (type === 'lengthInMinutes') return lengthInMinutes
  return type === 'recurrenceCount' ? recurrence?.occurrences : undefined
}
