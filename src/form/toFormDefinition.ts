import type { BookingField } from '../contract/bookingField.js'
import type { EventType } from '../contract/eventType.js'
import type { EventTypeReference } from '../contract/eventTypeReference.js'
import { attendeeValueKey, toPlaces } from '../contract/places.js'
import type { FieldDefinition, FieldDestination, FieldOption, FormContext } from '../fields/types.js'
import { readGiven } from './readGiven.js'
import { toDestination } from './toDestination.js'
import { toEventTypeFields } from './toEventTypeFields.js'
import { toLabel, toPlaceholder } from './toLabel.js'
import { toWireFields } from './toWireFields.js'
import type { DefaultValues, FormDefinition, UnsupportedField, UnsupportedReason } from './types.js'

/** What the form is made from. */
export interface DefinitionInput {
  eventType: EventType
  reference: EventTypeReference | undefined
  /** The types that can be drawn. */
  types: Readonly<Record<string, unknown>>
  context: FormContext
  defaultValues?: DefaultValues
  /** The keys that were given before: a field that stays keeps its key, and with it what was typed. */
  keys?: Map<string, string>
}

/**
 * Makes the form's definition out of an event type. Never throws: what cannot be drawn is listed as unsupported.
 *
 * @returns fields with internal keys `f0`…, in the order they are drawn
 */
export function toFormDefinition(input: DefinitionInput): FormDefinition {
  const { eventType, context, keys = new Map() } = input
  const fields: FieldDefinition[] = []
  const unsupported: UnsupportedField[] = []
  for (const wire of [...toEventTypeFields(eventType, context.messages), ...toWireFields(eventType)]) {
    const reason = findFault(wire, input)
    if (!reason) fields.push(toField(wire, toKey(wire, keys, fields), input))
    // A number that the server cannot take is not asked for, unless it must be.
    else if (reason !== 'omittedNumber' || wire.required)
      unsupported.push({
        slug: wire.slug,
        label: toLabel(wire, context.messages),
        required: !!wire.required && !wire.hidden,
        reason,
      })
  }
  return { eventType, reference: input.reference, fields, unsupported, context }
}

/** `f0`, `f1` …, the same for the same slug and type; of two fields that share both, the second is another. */
function toKey({ slug, type }: BookingField, keys: Map<string, string>, fields: FieldDefinition[]): string {
  const twins = fields.filter((field) => field.slug === slug && field.type === type).length
  const name = `${type} ${twins} ${slug}`
  const key = keys.get(name) ?? `f${keys.size}`
  keys.set(name, key)
  return key
}

function findFault(wire: BookingField, { types, context }: DefinitionInput): UnsupportedReason | undefined {
  const { type, options } = wire
  if (!Object.hasOwn(types, type)) return 'unknownType'
  if (!toDestination(wire)) return 'reservedSlug'
  if (!options?.length && /select$|^(checkbox|radio)$/.test(type)) return 'noOptions'
  return type === 'number' && context.numberFieldFormat === 'omit' ? 'omittedNumber' : undefined
}

function toField(wire: BookingField, key: string, input: DefinitionInput): FieldDefinition {
  const { eventType, context, defaultValues } = input
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
    // A required field that is hidden and has no value would make a form that can never be sent: it is shown.
    hidden:
      isHidden(wire, places.length) &&
      !(required && readGiven(defaultValues, destination, wire.slug) === undefined),
    disableOnPrefill: !!wire.disableOnPrefill,
    options,
    places,
    wire,
    ...toLimits(wire),
    // Own keys even without a value: what a page has put on Object.prototype is no limit and no hint.
    hint: wire.hint ?? toHint(wire.type, destination, context),
    placeholder: toPlaceholder(wire),
    defaultNumber: toDefaultNumber(wire.type, eventType),
  }
}

/** The server never enforces a hidden field of its own, but always a hidden custom one. */
function isRequired(wire: BookingField, destination: FieldDestination): boolean {
  if (destination === 'name') return true
  return !!wire.required && !(wire.hidden && wire.isDefault) && destination !== 'location'
}

function isHidden(wire: BookingField, places: number): boolean {
  return wire.type === 'radioInput' ? places === 0 : !!wire.hidden
}

/** One option a value: of two with the same, the server tells none apart. */
function toOptions({ options = [] }: BookingField): FieldOption[] {
  const all = options.map((option) =>
    typeof option === 'string' ? { value: option, label: option } : option,
  )
  return [...new Map(all.map((option) => [option.value, option])).values()]
}

/** Limits that make no sense are as good as absent. */
function toLimits({ minLength, maxLength }: BookingField) {
  const sane = (limit: number | undefined): limit is number => Number.isInteger(limit) && Number(limit) > 0
  const max = sane(maxLength) ? maxLength : undefined
  const min = sane(minLength) && minLength <= (max ?? Infinity) ? minLength : undefined
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
