import type { WireFieldType } from '../contract/bookingField.js'
import { attendeeValueKey, matchesPlace, type PlaceJson } from '../contract/places.js'
import type { LocationValue } from './location/location.field.js'
import type { SplitNameValue } from './name/splitName.field.js'
import { readText } from './readText.js'
import type { AnyFieldValueRules, FieldDefinition, FieldValueRules } from './types.js'

/** Every type that is drawn: the wire's, and what an event type has beside its booking fields. */
export type RenderedType = WireFieldType | 'lengthInMinutes' | 'recurrenceCount'

function close<Value>(rules: FieldValueRules<Value>): AnyFieldValueRules {
  return rules as unknown as AnyFieldValueRules
}

const readOption = (given: unknown, field: FieldDefinition) =>
  field.options.find(({ value }) => value === readText(given))?.value

const text = close<string>({ frame: 'label', emptyValue: () => '', readPrefill: readText })

const name = close<string>({
  frame: 'label',
  emptyValue: () => '',
  readPrefill: (given) => {
    const { firstName, lastName } = readNames(given) ?? {}
    return [firstName, lastName].filter(Boolean).join(' ') || undefined
  },
})

const splitName = close<SplitNameValue>({
  frame: 'group',
  emptyValue: () => ({ firstName: '', lastName: '' }),
  readPrefill: readNames,
})

/** First and last name out of both, or of one text split at its first space. */
function readNames(given: unknown): SplitNameValue | undefined {
  if (typeof given === 'object' && given !== null) {
    const { firstName, lastName } = given as Partial<Record<keyof SplitNameValue, unknown>>
    return { firstName: readText(firstName) ?? '', lastName: readText(lastName) ?? '' }
  }
  const [firstName = '', ...rest] = (readText(given) ?? '').trim().split(/\s+/)
  return firstName ? { firstName, lastName: rest.join(' ') } : undefined
}

const choice = close<string>({ frame: 'group', emptyValue: () => '', readPrefill: readOption })

const choices = close<string[]>({
  frame: 'group',
  emptyValue: () => [],
  readPrefill: (given, field) => {
    const known = [given].flat().flatMap((one) => readOption(one, field) ?? [])
    return known.length ? known : undefined
  },
})

const emails = close<string[]>({
  frame: 'group',
  emptyValue: () => [],
  readPrefill: (given) => {
    // A list with names in it stays one entry: the rules and the control take it apart.
    const texts = [given].flat().map((entry) => readText(entry) ?? '')
    const entries = texts
      .flatMap((text) => (/[<"]/.test(text) ? text : text.split(/[,;\s]+/)))
      .filter(Boolean)
    return entries.length ? entries : undefined
  },
})

const boolean = close<boolean>({
  frame: 'label',
  emptyValue: () => false,
  readPrefill: (given) => (typeof given === 'boolean' ? given : undefined),
})

const location = close<LocationValue>({
  frame: 'group',
  emptyValue: () => ({ choice: null, text: '' }),
  readPrefill: (given, field) => {
    const json: PlaceJson = typeof given === 'object' && given ? given : { type: given }
    const index = field.places.findIndex((place) => matchesPlace(place, json))
    const key = attendeeValueKey(field.places[index])
    return index < 0 ? undefined : { choice: index, text: (key && readText(json[key])) ?? '' }
  },
})

const emptyNumber = (field: FieldDefinition) => String(field.defaultNumber ?? '')

/** What the controls of every wire type hold. A type that is missing here does not compile. */
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
  lengthInMinutes: close<string>({ frame: 'group', emptyValue: emptyNumber, readPrefill: readOption }),
  recurrenceCount: close<string>({ frame: 'label', emptyValue: emptyNumber, readPrefill: readText }),
} satisfies Record<RenderedType, AnyFieldValueRules>
