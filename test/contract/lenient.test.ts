import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { BookingRequestSchema } from '../../src/contract/bookingRequest.js'
import { ErrorReplySchema } from '../../src/contract/errorReply.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'

const schemas = { BookingReplySchema, BookingRequestSchema, ErrorReplySchema, EventTypeSchema }

/** JSON with the given keys and any values. */
const keyed = (...keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue())

const anyJson = fc.oneof(
  fc.jsonValue(),
  keyed('status', 'data', 'error', 'message'),
  keyed(
    'uid',
    'status',
    'attendees',
    'hosts',
    'guests',
    'eventType',
    'metadata',
    'bookingFieldsResponses',
  ).map((data) => ({ status: 'success', data })),
  keyed(
    'lengthInMinutes',
    'bookingFields',
    'locations',
    'recurrence',
    'seats',
    'lengthInMinutesOptions',
    'users',
    'team',
  ),
  keyed(
    'start',
    'attendee',
    'eventTypeId',
    'location',
    'guests',
    'metadata',
    'bookingFieldsResponses',
    'routing',
  ),
)

describe('the schemas for data from outside', () => {
  it.each(Object.entries(schemas))('never throw, for any JSON (%s)', (_, schema) => {
    fc.assert(
      fc.property(anyJson, (json) => {
        expect(typeof schema.safeParse(json).success).toBe('boolean')
      }),
      { numRuns: 500 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('do not change Object.prototype', () => {
    const evil = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}'
    for (const schema of Object.values(schemas)) {
      schema.safeParse(
        JSON.parse(
          `${evil},"data":${evil},"uid":"x"},"lengthInMinutes":30,"metadata":${evil}},"error":${evil}}}`,
        ),
      )
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    }
  })
})

describe('BookingReplySchema', () => {
  const parse = (data: unknown) => BookingReplySchema.safeParse({ status: 'success', data })

  it('accepts a booking that has a uid, whatever its other properties are', () => {
    const properties = fc.dictionary(
      fc.constantFrom(
        'status',
        'start',
        'end',
        'duration',
        'hosts',
        'attendees',
        'guests',
        'location',
        'eventType',
        'metadata',
        'bookingFieldsResponses',
        'title',
      ),
      fc.jsonValue(),
    )
    fc.assert(
      fc.property(properties, (others) => {
        const reply = parse({ ...others, uid: 'abc' })
        expect(reply.data?.data).toMatchObject({
          uid: 'abc',
          hosts: expect.any(Array),
          attendees: expect.any(Array),
          guests: expect.any(Array),
        })
      }),
    )
  })

  it('accepts a reply without a status, but not with an error status', () => {
    expect(BookingReplySchema.safeParse({ data: { uid: 'abc' } }).success).toBe(true)
    expect(BookingReplySchema.safeParse({ status: 'error', data: { uid: 'abc' } }).success).toBe(false)
  })

  it.each([{}, { uid: '' }, { uid: ' ' }, { uid: true }, [], [{}], null, 'abc'])(
    'refuses a booking without a uid: %j',
    (data) => {
      expect(parse(data).success).toBe(false)
    },
  )

  it('keeps the valid entries of a list, and drops the others', () => {
    const reply = parse({
      uid: 'abc',
      attendees: [{ name: 'Ada', email: 7 }, null, 'x'],
      guests: ['a@example.com', null],
    })
    expect(reply.data?.data).toMatchObject({ attendees: [{ name: 'Ada' }], guests: ['a@example.com'] })
  })
})

describe('EventTypeSchema', () => {
  const length = { lengthInMinutes: 30 }

  it('requires a length and nothing else', () => {
    expect(EventTypeSchema.safeParse(length).success).toBe(true)
    for (const lengthInMinutes of [undefined, null, 0, -30, '', 'half an hour'])
      expect(EventTypeSchema.safeParse({ lengthInMinutes }).success).toBe(false)
  })

  it('accepts an event type whose other properties are missing or have the wrong type', () => {
    expect(
      EventTypeSchema.parse({
        ...length,
        id: '1',
        slug: null,
        title: 7,
        seats: 'x',
        users: {},
      }),
    ).toMatchObject(length)
  })

  it('keeps the valid locations, also of an unknown type', () => {
    const { locations } = EventTypeSchema.parse({
      ...length,
      locations: [{ type: 'link', link: 5 }, {}, null, { type: 'moon' }],
    })
    expect(locations).toEqual([{ type: 'link' }, { type: 'moon' }])
  })

  it('F39: keeps a booking field that cannot be read as one of an unknown type, and reads the others', () => {
    const bookingFields = [null, 7, 'x', [], { slug: 'a' }, { type: 'text' }, { type: 'text', slug: 'b' }]
    const parsed = EventTypeSchema.parse({ ...length, bookingFields })
    expect(parsed.bookingFields?.map(({ type, slug }) => [type, slug])).toEqual([
      ...Array.from({ length: 4 }, () => ['unknown', 'unknown']),
      ['unknown', 'a'],
      ['unknown', 'unknown'],
      ['text', 'b'],
    ])
  })

  it('F43: reads flags and numbers that are written as text', () => {
    const texts = { required: 'true', hidden: ' False ', disableOnPrefill: '1', maxLength: '20' }
    const parsed = EventTypeSchema.parse({
      lengthInMinutes: '30',
      price: '0',
      disableGuests: 'true',
      seats: { disabled: 'true' },
      bookingFields: [{ type: 'text', slug: 'a', ...texts, minLength: 'two', isDefault: 'no idea' }],
    })
    expect(parsed).toMatchObject({ lengthInMinutes: 30, price: 0, disableGuests: true })
    expect(parsed.seats).toMatchObject({ disabled: true })
    expect(parsed.bookingFields?.[0]).toMatchObject({
      ...{ required: true, hidden: false, disableOnPrefill: true, maxLength: 20 },
      ...{ minLength: undefined, isDefault: undefined },
    })
  })

  it('F43: reads a recurrence as it is meant, and never drops one that it cannot read', () => {
    const weekly = { frequency: 'weekly', interval: 1, occurrences: 4 }
    const asText = { frequency: 'WEEKLY', interval: '1', occurrences: '4' }
    for (const recurrence of [
      weekly,
      asText,
      { ...weekly, disabled: false },
      { ...weekly, disabled: 'false' },
    ])
      expect(EventTypeSchema.parse({ ...length, recurrence }).recurrence).toEqual(weekly)
    for (const recurrence of [null, undefined, { disabled: true }, { ...weekly, disabled: 'true' }])
      expect(EventTypeSchema.parse({ ...length, recurrence }).recurrence ?? undefined).toBeUndefined()
    for (const recurrence of ['weekly', {}, { ...weekly, frequency: 'daily' }, { freq: 2, count: 12 }])
      expect(EventTypeSchema.safeParse({ ...length, recurrence }).error?.issues[0]?.path[0]).toBe(
        'recurrence',
      )
  })

  it('accepts options with and without labels', () => {
    const field = {
      type: 'select',
      slug: 's',
      options: ['a', { value: 'b', label: 'B' }, { value: 3 }, null, {}],
    }
    expect(EventTypeSchema.parse({ ...length, bookingFields: [field] }).bookingFields?.[0]?.options).toEqual([
      'a',
      { value: 'b', label: 'B' },
      { value: 3 },
    ])
  })
})
