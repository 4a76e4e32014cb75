import { describe, expect, it } from 'vitest'
import {
  BookingRequestSchema,
  InstantBookingRequestSchema,
  RecurringBookingRequestSchema,
  StandardBookingRequestSchema,
} from '../../src/contract/bookingRequest.js'
import { BookingLocationSchema } from '../../src/contract/bookingLocation.js'
import { INTEGRATIONS } from '../../src/contract/integrations.js'
import { LANGUAGE_CODES } from '../../src/contract/languages.js'
import { findMetadataFault } from '../../src/contract/metadata.js'

const attendee = { name: 'Ada Lovelace', email: 'ada@example.com', timeZone: 'Europe/Rome' }
const plain = { start: '2030-01-08T13:00:00.000Z', eventTypeId: 123, attendee }
const accepts = (body: unknown): boolean => BookingRequestSchema.safeParse(body).success
const without = (key: string) => Object.fromEntries(Object.entries(plain).filter(([name]) => name !== key))

describe('BookingRequestSchema', () => {
  it('returns a valid request unchanged', () => {
    expect(BookingRequestSchema.parse(plain)).toEqual(plain)
  })

  it.each(['start', 'attendee', 'eventTypeId'])('requires %s', (key) => {
    expect(accepts(without(key))).toBe(false)
  })

  it.each([
    ['the body', { ...plain, foo: 1 }],
    ['the body, from a newer version of the API', { ...plain, allowConflicts: true }],
    ['the attendee', { ...plain, attendee: { ...attendee, firstName: 'Ada' } }],
    ['a location', { ...plain, location: { type: 'link', link: 'https://example.com' } }],
    ['an integration', { ...plain, location: { type: 'integration', integration: 'zoom', foo: 1 } }],
    ['the routing', { ...plain, routing: { teamMemberIds: [1], responseId: 1, foo: 1 } }],
  ])('refuses an unknown key in %s', (_, body) => {
    expect(accepts(body)).toBe(false)
  })

  it('accepts any keys in metadata and in the answers', () => {
    expect(
      accepts({ ...plain, metadata: { anything: 'x' }, bookingFieldsResponses: { 'any slug?': [1] } }),
    ).toBe(true)
  })

  it('keeps answers under any slug, and does not change Object.prototype', () => {
    const responses = JSON.parse('{"__proto__":"x","constructor":"y","a.b":"z"}') as object
    const parsed = BookingRequestSchema.parse({ ...plain, bookingFieldsResponses: responses })
    expect(Object.keys(parsed.bookingFieldsResponses ?? {})).toEqual(['__proto__', 'constructor', 'a.b'])
    expect(({} as { x?: unknown }).x).toBeUndefined()
  })

  it.each(['', ' ', undefined, null, 1, { firstName: 'A' }])('refuses the name %j', (name) => {
    expect(accepts({ ...plain, attendee: { ...attendee, name } })).toBe(false)
  })

  it('requires an e-mail address or a phone number of the attendee', () => {
    const { name, timeZone } = attendee
    expect(accepts({ ...plain, attendee: { name, timeZone } })).toBe(false)
    expect(accepts({ ...plain, attendee: { name, timeZone, email: '' } })).toBe(false)
    expect(accepts({ ...plain, attendee: { name, timeZone, phoneNumber: '+14155552671' } })).toBe(true)
    expect(accepts({ ...plain, attendee: { name, timeZone, email: '', phoneNumber: '+14155552671' } })).toBe(
      true,
    )
  })

  it('accepts each of the 43 languages and no other', () => {
    expect(LANGUAGE_CODES).toHaveLength(43)
    const refused = [...LANGUAGE_CODES].filter(
      (language) => !accepts({ ...plain, attendee: { ...attendee, language } }),
    )
    expect(refused).toEqual([])
    for (const language of ['pt-PT', 'en-US', 'xx', '', 'constructor'])
      expect(accepts({ ...plain, attendee: { ...attendee, language } }), language).toBe(false)
  })

  it.each(['UTC', 'Europe/Rome', 'Asia/Kathmandu', 'America/Argentina/Buenos_Aires', 'Asia/Calcutta'])(
    'accepts the zone %s',
    (timeZone) => {
      expect(accepts({ ...plain, attendee: { ...attendee, timeZone } })).toBe(true)
    },
  )

  it.each(['+02:00', '', 'Europe/Rom', 'GMT+5', 'constructor', '__proto__', 2])(
    'refuses the zone %j',
    (timeZone) => {
      expect(accepts({ ...plain, attendee: { ...attendee, timeZone } })).toBe(false)
    },
  )
})

describe('the three forms of a request body', () => {
  const instant = { ...plain, instant: true }
  const recurring = { ...plain, recurrenceCount: 4 }

  it.each([
    ['standard', StandardBookingRequestSchema, plain],
    ['instant', InstantBookingRequestSchema, instant],
    ['recurring', RecurringBookingRequestSchema, recurring],
  ])('are distinguished by their keys: %s', (_, schema, form) => {
    expect([plain, instant, recurring].filter((body) => schema.safeParse(body).success)).toEqual([form])
    expect(accepts(form)).toBe(true)
  })

  it('cannot be combined', () => {
    expect(accepts({ ...plain, instant: true, recurrenceCount: 4 })).toBe(false)
  })

  it.each([false, 'true', 1, null])('reject instant: %j', (value) => {
    expect(accepts({ ...plain, instant: value })).toBe(false)
  })

  it.each([0, -1, 1.5, '4', null])('reject a recurrenceCount of %j', (recurrenceCount) => {
    expect(accepts({ ...plain, recurrenceCount })).toBe(false)
  })
})

describe('the identification of an event type', () => {
  const identifies = (reference: object) => accepts({ ...without('eventTypeId'), ...reference })

  it.each([
    { eventTypeId: 1 },
    { eventTypeSlug: 'intro', username: 'bob' },
    { eventTypeSlug: 'intro', username: 'bob', organizationSlug: 'acme' },
    { eventTypeSlug: 'intro', teamSlug: 'sales' },
    { eventTypeSlug: 'intro', teamSlug: 'sales', organizationSlug: 'acme' },
  ])('can be %j', (reference) => {
    expect(identifies(reference)).toBe(true)
  })

  it.each([
    {},
    { eventTypeSlug: 'intro' },
    { username: 'bob' },
    { teamSlug: 'sales' },
    { organizationSlug: 'acme', eventTypeSlug: 'intro' },
    { eventTypeId: '123' },
    { eventTypeId: 0 },
    { eventTypeId: 1.5 },
    { eventTypeSlug: '', username: 'bob' },
  ])('cannot be %j', (reference) => {
    expect(identifies(reference)).toBe(false)
  })
})

describe('the location of a request', () => {
  it.each([
    { type: 'address' },
    { type: 'link' },
    { type: 'phone' },
    { type: 'organizersDefaultApp' },
    { type: 'attendeeAddress', address: '1 St' },
    { type: 'attendeePhone', phone: '+37120993151' },
    { type: 'attendeeDefined', location: 'Room 100' },
    'https://meet.example.com/1',
  ])('can be %j', (location) => {
    expect(BookingLocationSchema.parse(location)).toEqual(location)
  })

  it('can be any of the 29 integrations, and no other', () => {
    expect(INTEGRATIONS).toHaveLength(29)
    const isAccepted = (integration: unknown) =>
      BookingLocationSchema.safeParse({ type: 'integration', integration }).success
    expect(INTEGRATIONS.filter((name) => !isAccepted(name))).toEqual([])
    expect(['', 'daily', 'moon', undefined, 'constructor'].filter(isAccepted)).toEqual([])
  })

  it.each([
    { type: 'attendeeAddress' },
    { type: 'attendeeAddress', address: ' ' },
    { type: 'attendeePhone', phone: '' },
    { type: 'attendeeDefined', address: 'x' },
    { type: 'moon' },
    {},
    '',
    null,
    1,
  ])('cannot be %j', (location) => {
    expect(BookingLocationSchema.safeParse(location).success).toBe(false)
  })
})

describe('metadata', () => {
  const entries = (n: number) =>
    Object.fromEntries(Array.from({ length: n }, (_, index) => [`k${index}`, 'v']))

  it.each([
    ['50 entries', entries(50)],
    ['a key of 40 characters', { ['k'.repeat(40)]: 'v' }],
    ['a value of 500 characters', { k: 'v'.repeat(500) }],
    ['nothing', {}],
    ['any key', JSON.parse('{"__proto__":"v","a.b":"v"}') as object],
  ])('can have %s', (_, metadata) => {
    expect(findMetadataFault(metadata)).toBeUndefined()
    expect(accepts({ ...plain, metadata })).toBe(true)
  })

  it.each([
    ['51 entries', entries(51), 'metadata has 51 entries; the server takes at most 50.'],
    ['a key of 41 characters', { ['k'.repeat(41)]: 'v' }, 'is longer than 40 characters'],
    ['a value of 501 characters', { k: 'v'.repeat(501) }, 'metadata.k is longer than 500 characters'],
    ['a number', { k: 1 }, 'metadata.k is not a string; the server takes only strings. Use String(value).'],
    ['null', { k: null }, 'metadata.k is not a string'],
    ['an object', { k: {} }, 'metadata.k is not a string'],
    ['a list', ['v'], 'metadata must be an object of strings.'],
  ])('cannot have %s; the message tells the developer why', (_, metadata, sentence) => {
    expect(findMetadataFault(metadata)).toContain(sentence)
    const result = BookingRequestSchema.safeParse({ ...plain, metadata })
    expect(result.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
      ['metadata', expect.stringContaining(sentence)],
    ])
  })
})
