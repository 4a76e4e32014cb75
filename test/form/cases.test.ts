import { describe, expect, it } from 'vitest'
import type { EventTypeInput } from '../../src/contract/eventType.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { english } from '../../src/messages/english.js'
import { toOccurrences } from '../../src/time/toOccurrences.js'
import {
  A0,
  E0_FIELDS,
  EMAIL,
  GUESTS,
  LOCATION,
  NAME,
  PHONE,
  START,
  WHO,
  custom,
  e0,
  unknownField,
} from '../support/e0.js'
import {
  define,
  openForm,
  press,
  toRuleContext,
  type PipelineOptions,
  type Typed,
} from '../support/pipeline.js'

/**
 * Submits the form and validates the request with the schema of a server, which must accept what the
 * form sends.
 */
async function bodyOf(eventType: EventTypeInput, typed: Typed, options: PipelineOptions = {}) {
  const { body, errors } = await press(eventType, typed, options)
  expect(errors).toEqual({})
  const parsed = createBookingRequestSchemaFor(eventType, toRuleContext(options)).safeParse(body)
  expect(parsed.error?.issues).toBeUndefined()
  return body
}

const errorsOf = async (eventType: EventTypeInput, typed: Typed, options?: PipelineOptions) =>
  (await press(eventType, typed, options)).errors

const plain = { start: START, eventTypeId: 123, attendee: A0 }
const asking = (...fields: Record<string, unknown>[]) => e0({}, [...E0_FIELDS, ...fields])

describe('the conformance cases', () => {
  it('case 1: name and e-mail only', async () => {
    expect(await bodyOf(e0(), WHO)).toEqual(plain)
  })

  it('case 1: the only place is omitted if the organizer or an app supplies it, and sent otherwise', async () => {
    const only = (place: object) => bodyOf(e0({ locations: [place] }), WHO)
    expect(await only({ type: 'integration', integration: 'zoom' })).toEqual(plain)
    expect(await only({ type: 'address', address: 'Office', public: true })).toEqual(plain)
    expect(await only({ type: 'organizersDefaultApp' })).toEqual(plain)
    const attendees = e0({ locations: [{ type: 'attendeeDefined' }] })
    expect(await bodyOf(attendees, { ...WHO, location: { choice: null, text: ' namek 100 ' } })).toEqual({
      ...plain,
      location: { type: 'attendeeDefined', location: 'namek 100' },
    })
  })

  it('case 2: slugs with an organization, and no id', async () => {
    const named = e0({ id: undefined, username: 'bob', organizationSlug: 'acme' })
    expect(await bodyOf(named, WHO)).toEqual({
      start: START,
      eventTypeSlug: 'intro',
      username: 'bob',
      organizationSlug: 'acme',
      attendee: A0,
    })
  })

  it('case 3: a team slug', async () => {
    const named = e0({ id: undefined, teamSlug: 'sales' })
    expect(await bodyOf(named, WHO)).toEqual({
      start: START,
      eventTypeSlug: 'intro',
      teamSlug: 'sales',
      attendee: A0,
    })
  })

  it('case 4: first and last name are sent as one', async () => {
    const split = (lastNameRequired: boolean) =>
      e0({}, [{ isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired }, EMAIL])
    const typed = (firstName: string, lastName: string) => ({
      email: WHO.email,
      splitName: { firstName, lastName },
    })
    expect(await bodyOf(split(true), typed(' Ada ', 'Lovelace'))).toMatchObject({
      attendee: { name: 'Ada Lovelace' },
    })
    expect(await bodyOf(split(false), typed('Ada', ' '))).toMatchObject({ attendee: { name: 'Ada' } })
    expect(await errorsOf(split(true), typed('Ada', ''))).toEqual({ splitName: 'Enter your last name' })
    expect(await errorsOf(split(false), typed(' ', 'Lovelace'))).toEqual({
      splitName: 'Enter your first name',
    })
  })

  it('case 5: notes and a visible title are trimmed; no answer means no key', async () => {
    const titled = asking({ isDefault: true, type: 'text', slug: 'title', required: true, hidden: false })
    expect(await bodyOf(titled, { ...WHO, notes: ' hi ', title: 'Kickoff' })).toEqual({
      ...plain,
      bookingFieldsResponses: { notes: 'hi', title: 'Kickoff' },
    })
    expect(await bodyOf(e0(), { ...WHO, notes: '  ' })).toEqual(plain)
  })

  it('case 6: guests without blank rows, repeated addresses and the attendee’s own', async () => {
    const guests = (...rows: string[]) => bodyOf(e0(), { ...WHO, guests: rows })
    expect(await guests('a@x.io', ' ', 'b@x.io')).toEqual({ ...plain, guests: ['a@x.io', 'b@x.io'] })
    expect(await guests()).toEqual(plain)
    expect(await guests('a@x.io', 'A@x.io', 'Mr_Proper@gmail.com')).toEqual({ ...plain, guests: ['a@x.io'] })
    expect(await guests('mr_proper@gmail.com')).toEqual(plain)
  })

  it('required guests must include someone other than the attendee', async () => {
    const eventType = e0({}, [NAME, EMAIL, { ...GUESTS, required: true }])
    for (const guests of [[], ['mr_proper@gmail.com'], ['MR_PROPER@gmail.com', ' ']]) {
      expect(await press(eventType, { ...WHO, guests }, { startUtc: START })).toEqual({
        errors: { guests: 'Fill in “Guests”' },
      })
    }
    expect(
      (await press(eventType, { ...WHO, guests: ['mr_proper@gmail.com', 'a@x.io'] }, { startUtc: START }))
        .body,
    ).toMatchObject({ guests: ['a@x.io'] })
  })

  it('G12: case 7: no guests if they are disabled or not asked for, even if prefilled', async () => {
    const options = { defaultValues: { ...WHO, guests: ['a@x.io'] } }
    const without = [
      e0({ disableGuests: true }),
      e0({}, [NAME, EMAIL]),
      e0({ seats: { seatsPerTimeSlot: 5 } }),
      e0({ disableGuests: true, bookingFields: undefined }),
    ]
    for (const eventType of without) {
      expect(define(eventType, options).fields.map(({ slug }) => slug)).not.toContain('guests')
      expect(await bodyOf(eventType, {}, options)).toEqual(plain)
    }
    expect(await bodyOf(e0(), {}, options)).toEqual({ ...plain, guests: ['a@x.io'] })
  })

  it('case 8: texts of custom fields, and a web address with its scheme', async () => {
    const eventType = asking(
      custom('text', 'company'),
      custom('textarea', 'about'),
      custom('address', 'addr'),
      custom('url', 'site'),
    )
    expect(
      await bodyOf(eventType, { ...WHO, company: 'Acme', about: '…', addr: '1 St', site: 'acme.io' }),
    ).toEqual({
      ...plain,
      bookingFieldsResponses: { company: 'Acme', about: '…', addr: '1 St', site: 'https://acme.io' },
    })
    expect(await bodyOf(eventType, { ...WHO, site: '' })).toEqual(plain)
  })

  it('case 9: choices as a string or a list; an untouched one is left out', async () => {
    const options = (...values: string[]) => ({ options: values })
    const eventType = asking(
      custom('select', 'drink', options('water', 'wine')),
      custom('radio', 'topping', options('ham', 'pineapple')),
      custom('multiselect', 'fruit', options('apple', 'pear')),
      custom('checkbox', 'colours', options('blue', 'green', 'red')),
      custom('select', 'untouched', options('a')),
    )
    expect(
      await bodyOf(eventType, {
        ...WHO,
        drink: 'water',
        topping: 'pineapple',
        fruit: ['apple'],
        colours: ['red', 'blue'],
      }),
    ).toEqual({
      ...plain,
      bookingFieldsResponses: {
        drink: 'water',
        topping: 'pineapple',
        fruit: ['apple'],
        colours: ['blue', 'red'],
      },
    })
  })

  it('case 10: a number as a JSON number or a string; anything else is an error', async () => {
    const eventType = asking(custom('number', 'seats-needed'))
    const typed = { ...WHO, 'seats-needed': '42' }
    expect(await bodyOf(eventType, typed)).toEqual({
      ...plain,
      bookingFieldsResponses: { 'seats-needed': 42 },
    })
    expect(await bodyOf(eventType, typed, { numberFieldFormat: 'string' })).toEqual({
      ...plain,
      bookingFieldsResponses: { 'seats-needed': '42' },
    })
    expect(await bodyOf(eventType, WHO, { numberFieldFormat: 'omit' })).toEqual(plain)
    for (const numberFieldFormat of ['number', 'string'] as const) {
      expect(await errorsOf(eventType, { ...WHO, 'seats-needed': '4x' }, { numberFieldFormat })).toEqual({
        'seats-needed': english.errors.number,
      })
    }
  })

  it('case 11: a required checkbox', async () => {
    const eventType = asking(custom('boolean', 'terms', { required: true }))
    expect(await errorsOf(eventType, WHO)).toEqual({ terms: 'Tick “terms” to go on' })
    expect(await bodyOf(eventType, { ...WHO, terms: true })).toEqual({
      ...plain,
      bookingFieldsResponses: { terms: true },
    })
  })

  it('case 12: a list of addresses; the error names an invalid one', async () => {
    const eventType = asking(custom('multiemail', 'team'))
    expect(await bodyOf(eventType, { ...WHO, team: ['x@y.zz'] })).toEqual({
      ...plain,
      bookingFieldsResponses: { team: ['x@y.zz'] },
    })
    expect(await errorsOf(eventType, { ...WHO, team: ['x@y.zz', 'nobody'] })).toEqual({
      team: english.errors.emails('nobody'),
    })
  })

  it('D06: case 13: slugs stay as they are; odd ones are sent under both spellings', async () => {
    const eventType = asking(
      custom('text', 'video-url'),
      custom('text', 'What-are-you'),
      custom('text', 'Which size?'),
    )
    expect(
      await bodyOf(eventType, { ...WHO, 'video-url': 'a', 'What-are-you': 'b', 'Which size?': 'c' }),
    ).toEqual({
      ...plain,
      bookingFieldsResponses: {
        'video-url': 'a',
        'What-are-you': 'b',
        'Which size?': 'c',
        'Which-size-': 'c',
      },
    })
  })

  it('case 14: the attendee’s phone number, as E.164 and in one place', async () => {
    expect(await bodyOf(asking(PHONE), { ...WHO, attendeePhoneNumber: '+1 (415) 555-2671' })).toEqual({
      ...plain,
      attendee: { ...A0, phoneNumber: '+14155552671' },
    })
  })

  it('case 15: the number for reminders, from an unknown field and in both places', async () => {
    const eventType = asking(
      unknownField({ name: 'smsReminderNumber', type: 'phone', editable: 'system', required: true }),
    )
    expect(await errorsOf(eventType, WHO)).toEqual({ smsReminderNumber: 'Enter your phone number' })
    expect(await bodyOf(eventType, { ...WHO, smsReminderNumber: '+14155552671' })).toEqual({
      ...plain,
      attendee: { ...A0, phoneNumber: '+14155552671' },
      bookingFieldsResponses: { smsReminderNumber: '+14155552671' },
    })
  })

  it('case 16: an event type without e-mail; a recurring one still needs the key', async () => {
    const { email: _, ...attendee } = { ...A0, phoneNumber: '+14155552671' }
    const typed = { name: WHO.name, attendeePhoneNumber: '+14155552671' }
    expect(await bodyOf(e0({}, [NAME, PHONE]), typed)).toEqual({ ...plain, attendee })
    const weekly = { recurrence: { frequency: 'weekly', interval: 1, occurrences: 12 } }
    expect(await bodyOf(e0(weekly, [NAME, PHONE]), typed)).toEqual({
      ...plain,
      attendee: { ...attendee, email: '' },
    })
    // An owner who fetches their event type also gets hidden fields, such as a hidden e-mail.
    const hidden = { ...EMAIL, required: false, hidden: true }
    expect(await bodyOf(e0(weekly, [NAME, hidden, PHONE]), typed)).toEqual({
      ...plain,
      attendee: { ...attendee, email: '' },
    })
  })

  it('case 17: the chosen place, with the value that the attendee supplies', async () => {
    const places = [
      'attendeePhone',
      'link',
      'attendeeAddress',
      'attendeeDefined',
      'organizersDefaultApp',
      'integration',
      'phone',
      'address',
    ]
    const locations = places.map((type) => ({ type, ...(type === 'integration' && { integration: 'zoom' }) }))
    const choose = (type: string, text: string, eventType = e0({ locations })) =>
      bodyOf(eventType, { ...WHO, location: { choice: places.indexOf(type), text } })
    expect(await choose('attendeePhone', '+37120993151')).toEqual({
      ...plain,
      attendee: { ...A0, phoneNumber: '+37120993151' },
      location: { type: 'attendeePhone', phone: '+37120993151' },
    })
    expect(await choose('attendeeAddress', '123 St')).toEqual({
      ...plain,
      location: { type: 'attendeeAddress', address: '123 St' },
    })
    expect(await choose('attendeeDefined', 'namek 100')).toEqual({
      ...plain,
      location: { type: 'attendeeDefined', location: 'namek 100' },
    })
    expect(await choose('integration', '')).toEqual({
      ...plain,
      location: { type: 'integration', integration: 'zoom' },
    })
    for (const type of ['link', 'organizersDefaultApp', 'phone', 'address'])
      expect(await choose(type, 'typed before')).toEqual({ ...plain, location: { type } })
  })

  it('case 17: the phone number of the place does not replace that of a phone field', async () => {
    const eventType = e0({ locations: [{ type: 'attendeePhone' }] }, [NAME, EMAIL, PHONE, LOCATION])
    const body = await bodyOf(eventType, {
      ...WHO,
      attendeePhoneNumber: '+14155552671',
      location: { choice: null, text: '+37120993151' },
    })
    expect(body).toMatchObject({
      attendee: { phoneNumber: '+14155552671' },
      location: { phone: '+37120993151' },
    })
  })

  it('case 17: a place that is not chosen or lacks its value is an error', async () => {
    const two = e0({ locations: [{ type: 'link' }, { type: 'attendeePhone' }] })
    expect(await errorsOf(two, WHO)).toEqual({ location: 'Choose where to meet' })
    expect(await errorsOf(two, { ...WHO, location: { choice: 1, text: '' } })).toEqual({
      location: 'Enter your phone number',
    })
    expect(await errorsOf(two, { ...WHO, location: { choice: 1, text: '123' } })).toEqual({
      location: english.errors.phone,
    })
    expect(await errorsOf(e0({ locations: [{ type: 'attendeeAddress' }] }), WHO)).toEqual({
      location: 'Enter the address where we meet',
    })
  })

  it('case 18: the length, if another than the default is chosen', async () => {
    const lengths = e0({ lengthInMinutesOptions: [15, 30, 60] })
    expect(await bodyOf(lengths, { ...WHO, lengthInMinutes: '60' })).toEqual({
      ...plain,
      lengthInMinutes: 60,
    })
    expect(openForm(lengths).bySlug.get('lengthInMinutes')).toBe('30')
    expect(await bodyOf(lengths, WHO)).toEqual(plain)
    for (const single of [e0(), e0({ lengthInMinutesOptions: [30] })]) {
      expect(await bodyOf(single, WHO, { defaultValues: { lengthInMinutes: 60 } })).toEqual(plain)
    }
  })

  it('case 19: the number of bookings, if it is changed', async () => {
    const weekly = e0({ recurrence: { frequency: 'weekly', interval: 1, occurrences: 12 } })
    expect(await bodyOf(weekly, { ...WHO, recurrenceCount: '4' })).toEqual({ ...plain, recurrenceCount: 4 })
    expect(openForm(weekly).bySlug.get('recurrenceCount')).toBe('12')
    expect(await bodyOf(weekly, WHO)).toEqual(plain)
    for (const wrong of ['0', '13', '1.5', '', 'x']) {
      expect(await errorsOf(weekly, { ...WHO, recurrenceCount: wrong })).toEqual({
        recurrenceCount: 'Enter a whole number from 1 to 12',
      })
    }
  })
})

describe('besides the cases', () => {
  it('metadata is sent with the booking; empty metadata has no key', async () => {
    expect(await bodyOf(e0(), WHO, { metadata: { campaign: 'spring' } })).toEqual({
      ...plain,
      metadata: { campaign: 'spring' },
    })
    expect(await bodyOf(e0(), WHO, { metadata: {} })).toEqual(plain)
  })

  it('the language is one of the API: pt for pt-PT, none for an unsupported one', async () => {
    expect(await bodyOf(e0(), WHO, { locale: 'pt-PT' })).toMatchObject({ attendee: { language: 'pt' } })
    const { language: _, ...attendee } = A0
    expect(await bodyOf(e0(), WHO, { locale: 'xx' })).toEqual({ ...plain, attendee })
  })

  it('instant is not sent for an instant event type alone', async () => {
    expect(await bodyOf(e0({ isInstantEvent: true }), WHO)).toEqual(plain)
  })

  it('a series keeps its local time across a clock change', () => {
    const series = {
      startUtc: '2026-03-23T13:00:00.000Z',
      timeZone: 'Europe/Rome',
      frequency: 'weekly',
      interval: 1,
      count: 2,
    } as const
    expect(toOccurrences(series)).toEqual(['2026-03-23T13:00:00.000Z', '2026-03-30T12:00:00.000Z'])
  })

  it('an empty form reports all errors at once', async () => {
    const eventType = e0({ locations: [{ type: 'link' }, { type: 'phone' }] }, [
      ...E0_FIELDS,
      PHONE,
      custom('select', 'drink', { required: true, options: ['water'] }),
    ])
    expect(await errorsOf(eventType, {})).toEqual({
      name: 'Enter your full name',
      email: 'Enter your email address',
      location: 'Choose where to meet',
      attendeePhoneNumber: 'Enter your phone number',
      drink: 'Choose an answer for “drink”',
    })
  })
})
