import { describe, expect, it } from 'vitest'
import { fieldRules } from '../../src/fields/rules.js'
import { valueRules } from '../../src/fields/valueRules.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { findUnusable } from '../../src/form/findUnusable.js'
import { toDefinitionWarnings } from '../../src/form/toDefinitionWarnings.js'
import type { DefaultValues } from '../../src/form/types.js'
import { custom, e0, E0_FIELDS, EMAIL, GUESTS, NAME, NOTES, PHONE, unknownField, WHO } from '../support/e0.js'
import { define, openForm, press, toRuleContext } from '../support/pipeline.js'

type Field = Record<string, unknown>

const only = (...fields: Field[]) => e0({}, [NAME, EMAIL, ...fields])
const labelOf = (field: Field) =>
  define(e0({}, [NAME, EMAIL, field])).fields.find(({ slug }) => slug === field.slug)?.label
const warningsOf = async (eventType: unknown, defaultValues?: DefaultValues) => {
  const definition = define(eventType, defaultValues && { defaultValues })
  const input = { definition, types: valueRules, defaultValues }
  const unusable = await findUnusable({ ...input, rules: fieldRules, context: toRuleContext() })
  return toDefinitionWarnings({ ...input, unusable })
}
const responsesTo = async (field: Field, value: unknown) => {
  const defaultValues = { responses: { [String(field.slug)]: value } }
  const { body, errors } = await press(only(field), WHO, { defaultValues })
  expect(errors).toEqual({})
  return body?.bookingFieldsResponses
}

describe('the label of a default field', () => {
  const title = { isDefault: true, type: 'text', slug: 'title', hidden: false }

  it.each(['Subject', 'Thema', 'WhatsApp', 'SUBJECT', 'topic', 'Über', 'Q1', 'Re:', 'About you'])(
    'F02: is the organizer’s if it is %j',
    (label) => {
      expect(labelOf({ ...title, label })).toBe(label)
      expect(labelOf({ ...PHONE, label })).toBe(label)
      expect(labelOf({ ...GUESTS, label })).toBe(label)
    },
  )

  it.each([undefined, '', ' ', 'title', 'what_is_this_meeting_about', 'email'])(
    'F02: is ours if it is %j',
    (label) => {
      expect(labelOf({ ...title, label })).toBe('What is this meeting about?')
    },
  )

  it('F02: has the placeholder of the organizer beside it, and no key', () => {
    const placeholderOf = (placeholder: string) =>
      define(only({ ...NOTES, placeholder })).fields.find(({ slug }) => slug === 'notes')?.placeholder
    expect(placeholderOf('Headache')).toBe('Headache')
    expect(placeholderOf('share_additional_notes')).toBeUndefined()
    expect(placeholderOf('email')).toBeUndefined()
  })
})

describe('a length', () => {
  const lengthsOf = (more: Field) =>
    define(e0(more)).fields.find(({ slug }) => slug === 'lengthInMinutes')?.options

  it('F37: is offered if it is the default, even if the options leave it out', async () => {
    const eventType = e0({ lengthInMinutesOptions: [60, 15, 60] })
    expect(lengthsOf({ lengthInMinutesOptions: [60, 15, 60] })?.map(({ value }) => value)).toEqual([
      '15',
      '30',
      '60',
    ])
    expect((await press(eventType, WHO)).body).not.toHaveProperty('lengthInMinutes')
    expect((await press(eventType, { ...WHO, lengthInMinutes: '60' })).body).toMatchObject({
      lengthInMinutes: 60,
    })
  })

  it('F37: is read as text, and is no choice if it is the only one', () => {
    const texts = { lengthInMinutes: '30', lengthInMinutesOptions: ['15', '60', 'long', '', 0, -5] }
    expect(lengthsOf(texts)?.map(({ value, label }) => [value, label])).toEqual([
      ['15', '15 minutes'],
      ['30', '30 minutes'],
      ['60', '1 hour'],
    ])
    for (const lengthInMinutesOptions of [[30], ['30'], [], null, [0]])
      expect(lengthsOf({ lengthInMinutesOptions })).toBeUndefined()
  })
})

describe('options that are numbers', () => {
  it.each(['select', 'radio'])('F38: work in a %s, and the number is sent', async (type) => {
    const field = custom(type, 'people', {
      required: true,
      options: [1, 2, { value: 3, label: 'Three' }, '4'],
    })
    const typed = (people: string) => press(only(field), { ...WHO, people })
    expect((await typed('2')).body?.bookingFieldsResponses).toEqual({ people: 2 })
    expect((await typed('3')).body?.bookingFieldsResponses).toEqual({ people: 3 })
    expect((await typed('4')).body?.bookingFieldsResponses).toEqual({ people: '4' })
    expect((await typed('5')).errors).toHaveProperty('people')
  })

  it.each(['multiselect', 'checkbox'])('F38: work in a %s, also zero', async (type) => {
    const field = custom(type, 'floors', { options: [0, 1.5, 2] })
    const { body } = await press(only(field), { ...WHO, floors: ['0', '1.5'] })
    expect(body?.bookingFieldsResponses).toEqual({ floors: [0, 1.5] })
    expect(await responsesTo(field, [2, '0'])).toEqual({ floors: [0, 2] })
  })

  it('F38: are accepted by the server’s schema as they are sent', async () => {
    const eventType = only(custom('select', 'people', { options: [1, 2] }))
    const { body } = await press(eventType, { ...WHO, people: '2' })
    expect(createBookingRequestSchemaFor(eventType).safeParse(body).success).toBe(true)
    const other = { ...body, bookingFieldsResponses: { people: 3 } }
    expect(createBookingRequestSchemaFor(eventType).safeParse(other).success).toBe(false)
  })
})

describe('a booking field of another shape', () => {
  const stored = (name: string, type: string, more: Field = {}) => ({
    name,
    type,
    editable: 'system',
    ...more,
  })

  it('F40: is read by its stored name', async () => {
    const eventType = e0({}, [
      stored('name', 'name', { defaultLabel: 'your_name', required: true, variant: 'firstAndLastName' }),
      stored('email', 'email', { required: true }),
      stored('location', 'radioInput'),
      stored('company', 'text', { editable: 'user', label: 'Company', required: true }),
      stored('guests', 'multiemail', { editable: 'system-but-optional', hidden: true }),
      stored('rescheduleReason', 'textarea', { editable: 'system-but-optional' }),
    ])
    const { fields, unsupported } = define(eventType)
    expect(unsupported).toEqual([])
    expect(fields.map(({ slug, label, required, hidden }) => [slug, label, required, hidden])).toEqual([
      ['splitName', 'splitName', true, false],
      ['email', 'Email address', true, false],
      ['location', 'Location', false, false],
      ['company', 'Company', true, false],
      ['guests', 'Guests', false, true],
    ])
    const splitName = { firstName: 'Ada', lastName: 'Byron' }
    const { body } = await press(eventType, { splitName, email: WHO.email, company: 'Acme' })
    expect(body).toMatchObject({
      attendee: { name: 'Ada Byron' },
      bookingFieldsResponses: { company: 'Acme' },
    })
  })

  it('F39: is read by its field and variant, as newer servers take it', () => {
    const { fields, unsupported } = define(
      e0({}, [
        { field: 'name', variant: 'fullName', slug: 'name', label: 'Patient' },
        { field: 'email', slug: 'email' },
        { field: 'notes', required: true },
        { field: 'custom', type: 'text', slug: 'company', label: 'Company' },
      ]),
    )
    expect(unsupported).toEqual([])
    expect(fields.map(({ slug, type, label }) => [slug, type, label])).toEqual([
      ['location', 'radioInput', 'Location'],
      ['name', 'name', 'Patient'],
      ['email', 'email', 'Email address'],
      ['notes', 'textarea', 'Notes'],
      ['company', 'text', 'Company'],
    ])
  })

  it('F39: that cannot be read is the only one that is unsupported', async () => {
    const eventType = only({ slug: 'company', label: 'Company' }, custom('text', 'a'))
    expect(define(eventType).unsupported).toMatchObject([
      { slug: 'company', label: 'Company', required: false },
    ])
    expect((await press(eventType, { ...WHO, a: 'x' })).body?.bookingFieldsResponses).toEqual({ a: 'x' })
    expect(define(only(null as never)).unsupported).toMatchObject([
      { slug: 'unknown', reason: 'unknownType' },
    ])
    expect(await warningsOf(eventType)).toEqual([expect.stringMatching(/"company" .*has no type or slug/)])
  })

  it('F43: is read from a definition that is an object, as from one that is text', () => {
    const inner = { name: 'work', type: 'email', label: 'Work email', required: true, editable: 'user' }
    for (const wire of [unknownField(inner), { ...unknownField(inner), bookingField: inner }])
      expect(define(only(wire)).fields.at(-1)).toMatchObject({ slug: 'work', type: 'email', required: true })
  })

  it.each(['user', 'user-readonly', undefined])(
    'F43: that is hidden and required is shown unless it has a value (editable: %j)',
    async (editable) => {
      const inner = { name: 'ref', type: 'text', required: true, hidden: true, editable }
      expect(define(only(unknownField(inner))).fields.at(-1)).toMatchObject({ hidden: false, required: true })
      const defaultValues = { responses: { ref: 'A1' } }
      const { body } = await press(only(unknownField(inner)), WHO, { defaultValues })
      expect(body?.bookingFieldsResponses).toEqual({ ref: 'A1' })
    },
  )

  it('F43: has its flags as they are meant, also as text', () => {
    const fields = [
      custom('boolean', 'consent', { required: 'true' }),
      custom('text', 'secret', { hidden: 'TRUE' }),
    ]
    const found = define(
      only(...fields, custom('text', 'x', { required: 'false', hidden: '0' })),
    ).fields.slice(-3)
    expect(found.map(({ required, hidden }) => [required, hidden])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
  })
})

describe('two fields with one place in the request', () => {
  it('F42: are one field, the first, and the developer reads the slug', async () => {
    const twice = only(
      custom('text', 'a', { label: 'First' }),
      custom('text', 'a', { label: 'Second', required: true }),
    )
    expect(define(twice).fields.filter(({ slug }) => slug === 'a')).toMatchObject([{ label: 'First' }])
    expect(define(twice).unsupported).toEqual([])
    expect((await press(twice, { ...WHO, a: 'x' })).body?.bookingFieldsResponses).toEqual({ a: 'x' })
    expect(await warningsOf(twice)).toEqual([
      expect.stringMatching(/^The booking field "a" has the same place/),
    ])
  })

  it('F42: may be of two types, or have two slugs for one place', async () => {
    const types = only(custom('select', 'a', { options: ['x'] }), custom('text', 'a'))
    expect(define(types).fields.filter(({ slug }) => slug === 'a')).toMatchObject([{ type: 'select' }])
    const names = e0({}, [NAME, { isDefault: true, type: 'splitName', slug: 'splitName' }, EMAIL, EMAIL])
    expect(define(names).fields.map(({ slug }) => slug)).toEqual(['location', 'name', 'email'])
    expect(await warningsOf(names)).toHaveLength(2)
    expect(await warningsOf(e0({}, E0_FIELDS))).toEqual([])
  })
})

describe('a hidden field with a default value', () => {
  const hidden = (type: string, more: Field = {}) => custom(type, 'a', { hidden: true, ...more })
  const NO_ANSWERS: [string, unknown, Field?][] = [
    ['number', '12 people'],
    ['email', 'nobody'],
    ['url', 'no address at all'],
    ['phone', '123'],
    ['multiemail', 'a@x.io, nobody'],
    ['text', ' \u200b ', {}],
    ['text', 'too long', { maxLength: 3 }],
    ['select', 'red', { options: ['blue'] }],
    ['checkbox', ['red'], { options: ['blue'] }],
    ['boolean', 'perhaps'],
    ['text', { an: 'object' }],
  ]

  it.each(NO_ANSWERS)('F30: is dropped with a warning if a %s cannot be %j', async (type, value, more) => {
    const eventType = only(hidden(type, more))
    const defaultValues = { responses: { a: value } }
    const { body, errors } = await press(eventType, WHO, { defaultValues })
    expect(errors).toEqual({})
    expect(body).not.toHaveProperty('bookingFieldsResponses')
    expect(await warningsOf(eventType, defaultValues)).toEqual([
      expect.stringMatching(
        /^The default value of the booking field "a" is no valid answer .* left out\. Correct/,
      ),
    ])
  })

  it.each(NO_ANSWERS)('F30: is found if a required %s cannot be %j', async (type, value, more) => {
    const eventType = only(hidden(type, { required: true, ...more }))
    const defaultValues = { responses: { a: value } }
    const definition = define(eventType, { defaultValues })
    const input = {
      definition,
      types: valueRules,
      rules: fieldRules,
      context: toRuleContext(),
      defaultValues,
    }
    const field = definition.fields.at(-1)
    expect(field?.hidden ? await findUnusable(input) : [field?.key]).toEqual([field?.key])
  })

  it('F30: is shown if it is required and the default value is the empty string, null or false', async () => {
    for (const a of ['', null, undefined])
      expect(
        define(only(hidden('text', { required: true })), { defaultValues: { responses: { a } } }).fields.at(
          -1,
        ),
      ).toMatchObject({ hidden: false })
    const terms = only(hidden('boolean', { required: true }))
    const defaultValues = { responses: { a: false } }
    const definition = define(terms, { defaultValues })
    const input = {
      definition,
      types: valueRules,
      rules: fieldRules,
      context: toRuleContext(),
      defaultValues,
    }
    expect(await findUnusable(input)).toEqual([definition.fields.at(-1)?.key])
    expect(await warningsOf(only(hidden('boolean')), defaultValues)).toEqual([])
  })

  it('F30: is sent if the value is a valid answer, and nothing is reported', async () => {
    expect(await responsesTo(hidden('boolean', { required: true }), 'true')).toEqual({ a: true })
    expect(await responsesTo(hidden('number'), 12)).toEqual({ a: 12 })
    expect(await warningsOf(only(hidden('number')), { responses: { a: 12 } })).toEqual([])
  })
})

describe('a default value', () => {
  const COLOURS = { options: ['red', { value: 'blue', label: 'Sky blue' }, 'a, b'] }
  const place = (locations: Field[], location: unknown) =>
    press(e0({ locations }), WHO, { defaultValues: { location } as DefaultValues })

  it.each([
    [custom('boolean', 'a'), 'true', true],
    [custom('boolean', 'a'), 'on', true],
    [custom('boolean', 'a'), 1, true],
    [custom('select', 'a', COLOURS), 'Sky blue', 'blue'],
    [custom('radio', 'a', COLOURS), 'blue', 'blue'],
    [custom('checkbox', 'a', COLOURS), 'red, Sky blue', ['red', 'blue']],
    [custom('multiselect', 'a', COLOURS), 'red,green', ['red']],
    [custom('multiselect', 'a', COLOURS), 'a, b', ['a, b']],
    [custom('multiselect', 'a', COLOURS), ['Sky blue', 'red'], ['red', 'blue']],
  ])('F36: is read in the shapes that the API documents: %j', async (field, value, answer) => {
    expect(await responsesTo(field, value)).toEqual({ a: answer })
  })

  it.each([
    [
      [{ type: 'attendeeAddress' }],
      '1 Main St, Riga',
      { type: 'attendeeAddress', address: '1 Main St, Riga' },
    ],
    [
      [{ type: 'link' }, { type: 'attendeeDefined' }],
      'Room 3',
      { type: 'attendeeDefined', location: 'Room 3' },
    ],
    [
      [{ type: 'link' }, { type: 'attendeePhone' }],
      { value: 'phone', optionValue: '+37120993151' },
      { type: 'attendeePhone', phone: '+37120993151' },
    ],
    [
      [{ type: 'link' }, { type: 'attendeeAddress' }],
      { value: 'attendeeInPerson', optionValue: '1 Main St' },
      { type: 'attendeeAddress', address: '1 Main St' },
    ],
    [[{ type: 'link' }, { type: 'address' }], { value: 'inPerson', optionValue: '' }, { type: 'address' }],
    [
      [{ type: 'link' }, { type: 'integration', integration: 'cal-video' }],
      { value: 'integrations:daily', optionValue: '' },
      { type: 'integration', integration: 'cal-video' },
    ],
    [
      [{ type: 'integration', integration: 'google-meet' }, { type: 'phone' }],
      { value: 'integrations:google:meet' },
      { type: 'integration', integration: 'google-meet' },
    ],
  ])(
    'F36: names a place as a booking stores it, or by the text for it: %j, %j',
    async (locations, location, sent) => {
      const { body, errors } = await place(locations, location)
      expect(errors).toEqual({})
      expect(body?.location).toEqual(sent)
    },
  )

  it('F36: that names no place is reported and left out', async () => {
    const locations = [{ type: 'link' }, { type: 'phone' }]
    for (const location of ['moon', { value: 'constructor' }, { value: 7 }, {}])
      expect(await warningsOf(e0({ locations }), { location } as DefaultValues)).toEqual([
        expect.stringMatching(/^The default value of the booking field "location"/),
      ])
    const two = e0({ locations: [{ type: 'attendeeAddress' }, { type: 'attendeePhone' }] })
    expect(openForm(two, { defaultValues: { location: 'Riga' } }).prefilled).toEqual([])
  })
})

describe('the only way to reach the attendee', () => {
  it('F41: is required, whatever the event type says', () => {
    const optional = { ...PHONE, required: false }
    expect(define(e0({}, [NAME, optional])).fields.at(-1)).toMatchObject({ required: true })
    expect(define(e0({}, [NAME, { ...EMAIL, required: false }])).fields.at(-1)).toMatchObject({
      required: true,
    })
    const hiddenEmail = { ...EMAIL, required: false, hidden: true }
    expect(define(e0({}, [NAME, hiddenEmail, optional])).fields.at(-1)).toMatchObject({ required: true })
    const defaultValues = { email: WHO.email }
    expect(define(e0({}, [NAME, hiddenEmail, optional]), { defaultValues }).fields.at(-1)).toMatchObject({
      required: false,
    })
  })

  it('F41: is not required if there is another', () => {
    const { fields } = define(e0({}, [NAME, { ...EMAIL, required: false }, { ...PHONE, required: false }]))
    expect(fields.slice(-2).map(({ required }) => required)).toEqual([false, false])
  })
})
