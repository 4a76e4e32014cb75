import type { WireFieldType } from '../contract/bookingField.js'
import { readFlag } from '../contract/lenient.js'
import { attendeeValueKey, matchesPlace, toPlaceJson } from '../contract/places.js'
import type { LocationValue } from './location/location.field.js'
import type { SplitNameValue } from './name/splitName.field.js'
import { readText } from './readText.js'
import type { AnyFieldValueRules, FieldDefinition, FieldValueRules } from './types.js'

/**
 * The built-in field types: the types of booking fields, and two types for settings of the event type
 * itself.
 */
export type RenderedType = WireFieldType | 'lengthInMinutes' | 'recurrenceCount'

/** Erases the value type of value rules, so that the rules of all field types fit in one map. */
function defineValueRules<Value>(rules: FieldValueRules<Value>): AnyFieldValueRules {
  return rules as unknown as AnyFieldValueRules
}

/** Reads the value of an option, or else its label. */
const readOption = (prefill: unknown, { options }: FieldDefinition) => {
  const text = readText(prefill)
  return (options.find(({ value }) => value === text) ?? options.find(({ label }) => label === text))?.value
}

const text = defineValueRules<string>({ frame: 'label', emptyValue: () => '', readPrefill: readText })

const name = defineValueRules<string>({
  frame: 'label',
  emptyValue: () => '',
  readPrefill: (prefill) => {
    const { firstName, lastName } = readNames(prefill) ?? {}
    return [firstName, lastName].filter(Boolean).join(' ') || undefined
  },
})

const splitName = defineValueRules<SplitNameValue>({
  frame: 'group',
  emptyValue: () => ({ firstName: '', lastName: '' }),
  readPrefill: readNames,
})

/**
 * Reads the first and last name from an object with both names, or from one text split at the first
 * space.
 */
function readNames(prefill: unknown): SplitNameValue | undefined {
  if (typeof prefill === 'object' && prefill !== null) {
    const { firstName, lastName } = prefill as Partial<Record<keyof SplitNameValue, unknown>>
    return { firstName: readText(firstName) ?? '', lastName: readText(lastName) ?? '' }
  }
  const [firstName = '', ...lastNames] = (readText(prefill) ?? '').trim().split(/\s+/)
  return firstName ? { firstName, lastName: lastNames.join(' ') } : undefined
}

const choice = defineValueRules<string>({ frame: 'group', emptyValue: () => '', readPrefill: readOption })

const choices = defineValueRules<string[]>({
  frame: 'group',
  emptyValue: () => [],
  readPrefill: (prefill, field) => {
    // A text that is no option may be a list of options with commas.
    const known = [prefill]
      .flat()
      .flatMap((one) => (readOption(one, field) ? [one] : (readText(one)?.split(/\s*,\s*/) ?? [])))
      .flatMap((one) => readOption(one, field) ?? [])
    return known.length ? known : undefined
  },
})

const emails = defineValueRules<string[]>({
  frame: 'group',
  emptyValue: () => [],
  readPrefill: (prefill) => {
    // Text with display names stays one entry, because spaces do not separate its addresses. The
    // answer rules and the control split the entry into addresses.
    const texts = [prefill].flat().map((entry) => readText(entry) ?? '')
    const entries = texts
      .flatMap((text) => (/[<"]/.test(text) ? text : text.split(/[,;\s]+/)))
      .filter(Boolean)
    return entries.length ? entries : undefined
  },
})

const boolean = defineValueRules<boolean>({
  frame: 'label',
  emptyValue: () => false,
  readPrefill: (prefill) => {
    const flag = readFlag(prefill)
    return typeof flag === 'boolean' ? flag : undefined
  },
})

const location = defineValueRules<LocationValue>({
  frame: 'group',
  emptyValue: () => ({ choice: null, text: '' }),
  readPrefill: (prefill, field) => {
    const { places } = field
    const json = toPlaceJson(prefill)
    const index = places.findIndex((place) => matchesPlace(place, json))
    const key = attendeeValueKey(places[index])
    if (index >= 0) return { choice: index, text: (key && readText(json[key])) ?? '' }
    // A text that names no place is the value of the only place for which the attendee gives one.
    const [only, ...others] = places.filter(attendeeValueKey)
    const text = readText(prefill) ?? ''
    const isValue = only && (only.type === 'attendeePhone' ? /\d/ : /./).test(text)
    return isValue && !others.length ? { choice: places.indexOf(only), text } : undefined
  },
})

const emptyNumber = (field: FieldDefinition) => String(field.defaultNumber ?? '')

/** The value rules of every built-in field type. A type that is missing here is a compile error. */
export const valueRules = {
  name,
  splitName,
  email: text,
  phone: text,
  address: text,
  text,
  textarea: text,
  number: text,
  url: text,
  select: choice,
  multiselect: choices,
  multiemail: emails,
  checkbox: choices,
  radio: choice,
  boolean,
  radioInput: location,
  lengthInMinutes: defineValueRules<string>({
    frame: 'group',
    emptyValue: emptyNumber,
    readPrefill: readOption,
  }),
  recurrenceCount: defineValueRules<string>({
    frame: 'label',
    emptyValue: emptyNumber,
    readPrefill: readText,
  }),
} satisfies Record<RenderedType, AnyFieldValueRules>
