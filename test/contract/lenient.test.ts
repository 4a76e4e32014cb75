import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { BookingRequestSchema } from '../../src/contract/bookingRequest.js'
import { ErrorReplySchema } from '../../src/contract/errorReply.js'
import { EventTypeSchema } from '../../src/contract/eventType.js'

const schemas = { BookingReplySchema, BookingRequestSchema, ErrorReplySchema, EventTypeSchema }

/** JSON that has the right names and anything behind them. */
const keyed = (...keys: string[]) =>
  fc.dictionary(fc.constantFrom(...keys, '__proto__', 'constructor'), fc.jsonValue())

const odd = fc.oneof(
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

describe('reading what comes from outside', () => {
  it.each(Object.entries(schemas))('never throws, whatever JSON it is (%s)', (_, schema) => {
    fc.assert(
      fc.property(odd, (json) => {
        expect(typeof schema.safeParse(json).success).toBe('boolean')
      }),
      { numRuns: 500 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('changes no prototype', () => {
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

describe('a reply', () => {
  const read = (data: unknown) => BookingReplySchema.safeParse({ status: 'success', data })

  it('is a booking as soon as it has a uid, whatever else is odd', () => {
    const oddities = fc.dictionary(
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
      fc.property(oddities, (given) => {
        const reply = read({ ...given, uid: 'abc' })
        expect(reply.data?.data).toMatchObject({
          uid: 'abc',
          hosts: expect.any(Array),
          attendees: expect.any(Array),
          guests: expect.any(Array),
        })
      }),
    )
  })

  it('may leave out that it is a success, but not say otherwise', () => {
    expect(BookingReplySchema.safeParse({ data: { uid: 'abc' } }).success).toBe(true)
    expect(BookingReplySchema.safeParse({ status: 'error', data: { uid: 'abc' } }).success).toBe(false)
  })

  it.each([{}, { uid: '' }, { uid: 1 }, [], [{ uid: 'a' }, {}], null, 'abc'])(
    'is none without a uid: %j',
    (data) => {
      expect(read(data).success).toBe(false)
    },
  )

  it('keeps the readable people of a list, and leaves the others out', () => {
    const reply = read({
      uid: 'abc',
      attendees: [{ name: 'Ada', email: 7 }, null, 'x'],
      guests: ['a@example.com', null],
    })
    expect(reply.data?.data).toMatchObject({ attendees: [{ name: 'Ada' }], guests: ['a@example.com'] })
  })
})

describe('an event type', () => {
  const length = { lengthInMinutes: 30 }

  it('needs a length and nothing else', () => {
    expect(EventTypeSchema.safeParse(length).success).toBe(true)
    for (const lengthInMinutes of [undefined, null, 0, -30, '30'])
      expect(EventTypeSchema.safeParse({ lengthInMinutes }).success).toBe(false)
  })

  it('without a name or with a strange one is read all the same', () => {
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

  it('keeps the fields and places that can be read', () => {
    const { locations } = EventTypeSchema.parse({
      ...length,
      locations: [{ type: 'link', link: 5 }, {}, null, { type: 'moon' }],
    })
    expect(locations).toEqual([{ type: 'link' }, { type: 'moon' }])
  })

  it('says which field cannot be read, instead of losing it', () => {
    expect(
      EventTypeSchema.safeParse({ ...length, bookingFields: [{ slug: 'a' }] }).error?.issues[0]?.path,
    ).toEqual(['bookingFields', 0, 'type'])
  })

  it('does not recur when its recurrence is switched off or makes no sense', () => {
    const weekly = { frequency: 'weekly', interval: 1, occurrences: 4 }
    expect(EventTypeSchema.parse({ ...length, recurrence: weekly }).recurrence).toEqual(weekly)
    for (const recurrence of [{ disabled: true }, { ...weekly, frequency: 'daily' }, null]) {
      expect(EventTypeSchema.parse({ ...length, recurrence }).recurrence ?? undefined).toBeUndefined()
    }
  })

  it('takes options with and without labels', () => {
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
