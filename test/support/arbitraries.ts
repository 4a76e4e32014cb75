import fc from 'fast-check'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { isChoosable } from '../../src/contract/isChoosable.js'
import { attendeeValueKey } from '../../src/contract/places.js'
import { cleanText } from '../../src/fields/cleanText.js'
import type { FieldDefinition } from '../../src/fields/types.js'
import type { FormDefinition } from '../../src/form/types.js'

type Field = Record<string, unknown>

/** Slugs with a special meaning in the request body or in an event type. */
const TAKEN =
  /^(name|splitName|email|guests|location|attendeePhoneNumber|smsReminderNumber|title|notes|rescheduleReason|lengthInMinutes|recurrenceCount)$/
const ODD_SLUGS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'a.b',
  'a[0]',
  "a'b",
  'a b',
  'Which size?',
  '😀',
  '10',
  '2',
  'f0',
  'root',
  'video-url',
]

const toMapped = (slug: string) => slug.replace(/[^\w-]/g, '-')

const slugs = (): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constantFrom(...ODD_SLUGS), fc.string({ minLength: 1, maxLength: 12 }))
    .filter((slug) => !TAKEN.test(slug))

const PLAIN_TYPES = ['text', 'textarea', 'address', 'number', 'url', 'phone', 'multiemail', 'boolean']
const CHOICE_TYPES = ['select', 'radio', 'multiselect', 'checkbox']

/** Generates unique option values, sometimes with labels, as a host may write them. */
const options = () =>
  fc
    .uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 })
    .chain((values) => {
      const labelled = values.map((value, index) => ({ value, label: `Option ${index + 1}` }))
      return fc.constantFrom<unknown[]>(values, labelled)
    })

const limits = () =>
  fc.option(fc.record({ minLength: fc.nat({ max: 3 }), maxLength: fc.integer({ min: 5, max: 60 }) }), {
    nil: {},
  })

/** Generates a custom field without a label. Labels are added later so that they are unique. */
const customField = (): fc.Arbitrary<Field> => {
  const flags = fc.record({
    required: fc.boolean(),
    hidden: fc.constantFrom(false, false, false, true),
    disableOnPrefill: fc.boolean(),
  })
  const plain = fc
    .tuple(fc.constantFrom(...PLAIN_TYPES), limits())
    .map(([type, limit]) => ({ type, ...(/text|address/.test(type) && limit) }))
  const choice = fc.record({ type: fc.constantFrom(...CHOICE_TYPES), options: options() })
  const email = fc.constant({ type: 'email' })
  return fc
    .tuple(fc.oneof({ weight: 4, arbitrary: plain }, { weight: 3, arbitrary: choice }, email), flags, slugs())
    .map(([field, flag, slug]) => ({ isDefault: false, slug, ...field, ...flag }))
}

/** Wraps a field as the server sends one without an API type: with the definition as JSON text inside. */
function wrap({ slug, ...field }: Field): Field {
  return {
    type: 'unknown',
    slug: 'unknown',
    bookingField: JSON.stringify({ ...field, name: slug, editable: 'user' }),
  }
}

const customFields = (): fc.Arbitrary<Field[]> =>
  fc
    .uniqueArray(fc.tuple(customField(), fc.boolean()), {
      maxLength: 8,
      selector: ([field]) => toMapped(String(field.slug)),
    })
    .map((fields) =>
      fields.map(([field, isUnknown], index) => {
        const labelled = { ...field, label: `Question ${index + 1}` }
        // The API has no type for a custom email field.
        return isUnknown || field.type === 'email' ? wrap(labelled) : labelled
      }),
    )

const builtIn = (type: string, slug: string, more: Field = {}): Field => ({
  isDefault: true,
  type,
  slug,
  required: false,
  hidden: false,
  ...more,
})
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.option(arbitrary, { nil: undefined }).map((one) => (one === undefined ? [] : [one]))

/** Generates a name in one or two parts, and every combination of contact fields. */
const people = (): fc.Arbitrary<Field[]> => {
  const name = fc.oneof(
    fc.constant(builtIn('name', 'name', { required: true })),
    fc.boolean().map((lastNameRequired) => ({
      isDefault: true,
      type: 'splitName',
      slug: 'splitName',
      lastNameRequired,
    })),
  )
  const email = (required: boolean) => builtIn('email', 'email', { required })
  const phone = (required: boolean) => builtIn('phone', 'attendeePhoneNumber', { required })
  const contact = fc.constantFrom(
    [email(true)],
    [phone(true)],
    [email(true), phone(true)],
    [email(true), phone(false)],
    [email(false), phone(true)],
    [email(false), phone(false)],
  )
  const inner = (required: boolean) =>
    JSON.stringify({ name: 'smsReminderNumber', type: 'phone', editable: 'system', required })
  const reminder = maybe(
    fc.boolean().map((required) => ({ type: 'unknown', slug: 'unknown', bookingField: inner(required) })),
  )
  return fc.tuple(name, contact, reminder).map(([one, two, three]) => [one, ...two, ...three])
}

const systemFields = (): fc.Arbitrary<Field[]> => {
  const of = (type: string, slug: string) =>
    maybe(fc.boolean().map((required) => builtIn(type, slug, { required })))
  const location = maybe(fc.constant(builtIn('radioInput', 'location')))
  return fc
    .tuple(
      location,
      of('text', 'title'),
      of('textarea', 'notes'),
      of('multiemail', 'guests'),
      maybe(fc.constant(builtIn('textarea', 'rescheduleReason'))),
    )
    .map((lists) => lists.flat())
}

const PLACES: Field[] = [
  { type: 'address', address: '1 Main Street', public: true },
  { type: 'link', link: 'https://example.com/room', public: false },
  { type: 'phone', phone: '+390612345678', public: true },
  { type: 'integration', integration: 'cal-video' },
  { type: 'integration', integration: 'zoom' },
  { type: 'attendeeAddress' },
  { type: 'attendeePhone' },
  { type: 'attendeeDefined' },
  { type: 'organizersDefaultApp' },
  { type: 'unknown', location: '{}' },
]

const repeats = () =>
  fc.record({
    frequency: fc.constantFrom('weekly', 'monthly', 'yearly'),
    interval: fc.integer({ min: 1, max: 3 }),
    occurrences: fc.integer({ min: 1, max: 6 }),
  })

const NAMINGS: Field[] = [
  { id: 123 },
  { username: 'jane' },
  { teamSlug: 'sales' },
  { username: 'jane', organizationSlug: 'acme' },
]

/**
 * Generates event types of all kinds: any slugs, any mix of field types, options, locations, durations,
 * recurrence or seats, with any kind of reference. Each can be booked with answers of {@link validValues}.
 */
export function eventTypes(): fc.Arbitrary<EventTypeInput> {
  const kinds = fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    repeats().map((recurrence) => ({ recurrence })),
    fc.constant({ seats: { seatsPerTimeSlot: 5, showAttendeeInfo: false } }),
  )
  return fc
    .record({
      people: people(),
      system: systemFields(),
      custom: customFields(),
      // Only locations that a visitor can choose.
      locations: fc.subarray(PLACES, { maxLength: 5 }),
      lengthInMinutes: fc.constantFrom(15, 30, 60),
      lengths: fc.option(fc.subarray([15, 30, 45, 60]), { nil: undefined }),
      disableGuests: fc.boolean(),
      kind: kinds,
      naming: fc.constantFrom(...NAMINGS),
    })
    .map(({ people: contact, system, custom, lengths, kind, naming, ...others }) => ({
      slug: 'intro',
      title: 'Intro',
      ...naming,
      bookingFields: [...contact, ...custom, ...system],
      ...(lengths && { lengthInMinutesOptions: lengths }),
      ...kind,
      ...others,
    })) as fc.Arbitrary<object> as fc.Arbitrary<EventTypeInput>
}

const NUMBERS = [
  '+14155552671',
  '+1 (415) 555-2671',
  '+37120993151',
  '0044 20 7946 0958',
  'tel:+39 06 1234 5678',
  '+49 30 123456',
]
const SITES = [
  'acme.io',
  'https://example.com/a?b=c#d',
  'HTTP://example.org:8080',
  'bücher.example',
  '//example.com',
]
const PEOPLE = ['Ada Lovelace', 'Åsa Öberg', 'Li', "Conan O'Brien", '李 小龍', 'Zoë 🎈']

const addresses = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.stringMatching(/^[a-z\d][a-z\d_+-]{0,8}$/),
      fc.constantFrom('example.com', 'mail.example.org', 'MÜLLER.example'),
    )
    .map(([local, domain]) => `${local}@${domain}`)

const words = ({ minLength = 1, maxLength = 200, type }: FieldDefinition): fc.Arbitrary<string> => {
  const max = Math.min(maxLength, type === 'textarea' ? 1000 : maxLength)
  const fits = (text: string) =>
    cleanText(text).length >= Math.max(1, minLength) && cleanText(text).length <= max
  return fc
    .oneof(
      fc.string({ minLength, maxLength: max }),
      fc.string({ minLength, maxLength: max, unit: 'grapheme' }),
      fc.constant('<b>'.padEnd(minLength, 'x')),
    )
    .filter(fits)
}

const numbers = ({ required }: FieldDefinition): fc.Arbitrary<string> =>
  fc
    .oneof(fc.integer().map(String), fc.constantFrom('0', '3.5', '+7', ' 42 ', '１２'))
    // The server treats a required 0 as a missing answer.
    .filter((text) => !required || !/^\s*[+-]?0+\s*$/.test(text))

const places = (field: FieldDefinition): fc.Arbitrary<unknown> => {
  const choosable = field.places.flatMap((place, index) => (isChoosable(place) ? [{ place, index }] : []))
  if (!choosable.length) return fc.constant(undefined)
  return fc.constantFrom(...choosable).chain(({ place, index }) => {
    const texts =
      attendeeValueKey(place) === 'phone'
        ? fc.constantFrom(...NUMBERS)
        : fc.constantFrom('Room 100', ' 1 St\n2nd floor ')
    return texts.map((text) => ({ choice: index, text }))
  })
}

/** Generates a valid value for the control of a field. */
function valid(field: FieldDefinition): fc.Arbitrary<unknown> {
  const values = field.options.map(({ value }) => value)
  switch (field.type) {
    case 'name':
      return fc.constantFrom(...PEOPLE)
    case 'splitName':
      return fc.record({
        firstName: fc.constantFrom('Ada', 'Mary Ann', ' Åsa '),
        lastName: fc.constantFrom('Lovelace', ...(field.wire.lastNameRequired ? [] : [''])),
      })
    case 'email':
      return addresses()
    case 'phone':
      return fc.constantFrom(...NUMBERS)
    case 'number':
      return numbers(field)
    case 'url':
      return fc.constantFrom(...SITES)
    case 'boolean':
      return field.required ? fc.constant(true) : fc.boolean()
    case 'select':
    case 'radio':
    case 'lengthInMinutes':
      return fc.constantFrom(...values)
    case 'multiselect':
    case 'checkbox':
      return fc.subarray(values, { minLength: 1 })
    case 'multiemail':
      return fc.uniqueArray(addresses(), {
        minLength: 1,
        maxLength: 3,
        selector: (address) => address.toLowerCase(),
      })
    case 'radioInput':
      return places(field)
    case 'recurrenceCount':
      return fc.integer({ min: 1, max: field.defaultNumber ?? 1 }).map(String)
    default:
      return words(field)
  }
}

/**
 * Generates valid control values of a form, by slug. Optional fields may be missing, which means that
 * the visitor did not touch them. Hidden fields are always missing.
 */
export function validValues({ fields }: FormDefinition): fc.Arbitrary<Map<string, unknown>> {
  const visible = fields.filter(({ hidden }) => !hidden)
  const contacts = visible.filter(({ destination }) =>
    /^(email|phoneNumber|smsReminderNumber)$/.test(destination),
  )
  const isOnly = (field: FieldDefinition) =>
    field === contacts[0] && !contacts.some(({ required }) => required)
  const answers = visible.map((field) =>
    field.required || isOnly(field) ? valid(field) : fc.option(valid(field), { nil: undefined }),
  )
  return fc
    .tuple(...answers)
    .map(
      (values) =>
        new Map(
          visible.flatMap(({ slug }, index) =>
            values[index] === undefined ? [] : [[slug, values[index]] as const],
          ),
        ),
    )
}
