import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DefaultValues } from '../../src/form/types.js'
import { eventTypes } from '../support/arbitraries.js'
import { E0_FIELDS, EMAIL, NAME, PHONE, custom, e0, unknownField } from '../support/e0.js'
import { openForm, press } from '../support/pipeline.js'

const LISTS = { options: ['red', 'blue'] }
const SMS = unknownField({ name: 'smsReminderNumber', type: 'phone', editable: 'system' })
const every = e0(
  {
    locations: [{ type: 'link' }, { type: 'attendeePhone' }, { type: 'integration', integration: 'zoom' }],
    lengthInMinutesOptions: [15, 30],
    recurrence: { frequency: 'weekly', interval: 1, occurrences: 4 },
  },
  [
    ...E0_FIELDS,
    PHONE,
    SMS,
    { isDefault: true, type: 'text', slug: 'title', required: false, hidden: false },
    custom('text', 'company'),
    custom('number', 'people'),
    custom('boolean', 'terms'),
    custom('select', 'one', LISTS),
    custom('checkbox', 'some', LISTS),
    custom('text', '__proto__'),
    custom('text', 'constructor'),
  ],
)

const open = (defaultValues: unknown) => openForm(every, { defaultValues: defaultValues as DefaultValues })
const valueOf = (slug: string, defaultValues: unknown) => open(defaultValues).bySlug.get(slug)

describe('the initial value of a field', () => {
  it('is empty, except for the length and the number of bookings', () => {
    const { bySlug, prefilled } = open(undefined)
    expect(prefilled).toEqual([])
    expect(
      Object.fromEntries([...bySlug].filter(([slug]) => !/^(__proto__|constructor)$/.test(slug))),
    ).toEqual({
      lengthInMinutes: '30',
      recurrenceCount: '4',
      name: '',
      email: '',
      location: { choice: null, text: '' },
      notes: '',
      guests: [],
      attendeePhoneNumber: '',
      smsReminderNumber: '',
      title: '',
      company: '',
      people: '',
      terms: false,
      one: '',
      some: [],
    })
    // No field gets a value from Object.prototype.
    expect([bySlug.get('__proto__'), bySlug.get('constructor')]).toEqual(['', ''])
  })

  it.each([
    ['name', { name: 'Ada' }, 'Ada'],
    ['name', { name: { firstName: 'Ada', lastName: 'Lovelace' } }, 'Ada Lovelace'],
    ['email', { email: 'ada@example.com' }, 'ada@example.com'],
    ['attendeePhoneNumber', { phoneNumber: '+1 415 555 2671' }, '+1 415 555 2671'],
    ['smsReminderNumber', { phoneNumber: '+14155552671' }, '+14155552671'],
    ['guests', { guests: ['a@x.io', 'b@x.io'] }, ['a@x.io', 'b@x.io']],
    ['guests', { guests: 'a@x.io, b@x.io;c@x.io' }, ['a@x.io', 'b@x.io', 'c@x.io']],
    ['location', { location: 'link' }, { choice: 0, text: '' }],
    [
      'location',
      { location: { type: 'attendeePhone', phone: '+37120993151' } },
      { choice: 1, text: '+37120993151' },
    ],
    ['location', { location: { type: 'integration', integration: 'zoom' } }, { choice: 2, text: '' }],
    ['lengthInMinutes', { lengthInMinutes: 15 }, '15'],
    ['recurrenceCount', { recurrenceCount: 2 }, '2'],
    ['title', { title: 'Kickoff' }, 'Kickoff'],
    ['notes', { notes: 'hi' }, 'hi'],
    ['notes', { responses: { notes: 'hi' } }, 'hi'],
    ['email', { responses: { email: 'ada@example.com' } }, 'ada@example.com'],
    ['company', { responses: { company: 'Acme' } }, 'Acme'],
    ['people', { responses: { people: 3 } }, '3'],
    ['terms', { responses: { terms: true } }, true],
    ['one', { responses: { one: 'blue' } }, 'blue'],
    ['some', { responses: { some: ['blue', 'green'] } }, ['blue']],
    ['some', { responses: { some: 'red' } }, ['red']],
    ['__proto__', { responses: JSON.parse('{"__proto__":"x"}') as object }, 'x'],
    ['constructor', { responses: { constructor: 'x' } }, 'x'],
  ])('is the default value of the host for %s: %j', (slug, defaultValues, value) => {
    const { bySlug, prefilled } = open(defaultValues)
    expect(bySlug.get(slug)).toEqual(value)
    expect(prefilled).toContain(slug)
  })

  it('is split at the first space for a split name', () => {
    const split = e0({}, [{ isDefault: true, type: 'splitName', slug: 'splitName' }, EMAIL])
    const nameOf = (name: DefaultValues['name']) =>
      openForm(split, { defaultValues: { ...(name && { name }) } }).bySlug.get('splitName')
    expect(nameOf('Ada King Lovelace')).toEqual({ firstName: 'Ada', lastName: 'King Lovelace' })
    expect(nameOf({ firstName: 'Mary Ann', lastName: 'Smith' })).toEqual({
      firstName: 'Mary Ann',
      lastName: 'Smith',
    })
    expect(nameOf({ firstName: 'Ada' })).toEqual({ firstName: 'Ada', lastName: '' })
  })

  it('is empty if the default value does not fit; others still apply', () => {
    const bad = {
      name: 7n,
      email: {},
      guests: {},
      location: 'moon',
      lengthInMinutes: 45,
      responses: { terms: 'yes', one: 'green', some: ['green'], company: ['a'], people: null },
    }
    const { prefilled } = open({ ...bad, notes: 'hi' })
    expect(prefilled).toEqual(['notes'])
  })

  it('is never an object converted to a string', () => {
    for (const phone of [{}, [], Object.create(null) as object, true]) {
      expect(valueOf('location', { location: { type: 'attendeePhone', phone } })).toEqual({
        choice: 1,
        text: '',
      })
    }
  })

  it.each(['', null, undefined])('is not locked by the default value %j', (nothing) => {
    const { prefilled } = open({
      name: nothing,
      email: nothing,
      notes: nothing,
      phoneNumber: nothing,
      guests: nothing,
      responses: { company: nothing },
    })
    expect(prefilled).toEqual([])
  })

  it('is read by its own name only, and never from a prototype', () => {
    expect(open({ company: 'Acme' }).prefilled).toEqual([])
    expect(open(Object.create({ email: 'ada@example.com' }) as object).prefilled).toEqual([])
  })

  it('never throws, whatever the default values, and the form can be submitted', async () => {
    const names = [
      'name',
      'email',
      'phoneNumber',
      'guests',
      'location',
      'lengthInMinutes',
      'recurrenceCount',
      'title',
      'notes',
      'responses',
    ]
    const defaultValues = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), fc.anything()))
    await fc.assert(
      fc.asyncProperty(
        eventTypes(),
        defaultValues,
        fc.dictionary(fc.string(), fc.anything()),
        async (eventType, values, responses) => {
          const { body, errors } = await press(
            eventType,
            {},
            { defaultValues: { responses, ...values } as DefaultValues },
          )
          expect(!!body).toBe(Object.keys(errors).length === 0)
        },
      ),
    )
  })
})

describe('a hidden field', () => {
  it('sends the default value, and nothing if there is none', async () => {
    const eventType = e0({}, [NAME, EMAIL, custom('text', 'campaign', { hidden: true })])
    const typed = { name: 'Ada', email: 'ada@example.com' }
    const { body } = await press(eventType, typed, { defaultValues: { responses: { campaign: 'spring' } } })
    expect(body).toMatchObject({ bookingFieldsResponses: { campaign: 'spring' } })
    expect((await press(eventType, typed)).body).not.toHaveProperty('bookingFieldsResponses')
  })
})
