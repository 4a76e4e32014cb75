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
    for (const lengthInMinutes of [undefined, null, 0, -30, '30'])
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
        recurrence: 'weekly',
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

  it('names a booking field that is invalid, instead of dropping it', () => {
    expect(
      EventTypeSchema.safeParse({ ...length, bookingFields: [{ slug: 'a' }] }).error?.issues[0]?.path,
    ).toEqual(['bookingFields', 0, 'type'])
  })

  it('has no recurrence if it is disabled or invalid', () => {
    const weekly = { frequency: 'weekly', interval: 1, occurrences: 4 }
    expect(EventTypeSchema.parse({ ...length, recurrence: weekly }).recurrence).toEqual(weekly)
    for (const recurrence of [{ disabled: true }, { ...weekly, frequency: 'daily' }, null]) {
      expect(EventTypeSchema.parse({ ...length, recurrence }).recurrence ?? undefined).toBeUndefined()
    }
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
      { value: '3', label: '3' },
    ])
  })
})
