import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ReservationReplySchema } from '../../src/contract/reservation.js'
import { parseSlots } from '../../src/contract/slot.js'
import { dataOf, readRecordings } from '../sandbox/recorded.js'

const successesOf = (file: 'slots' | 'reservations') =>
  [...readRecordings(file).values()].filter(({ response }) => response.status < 300)

/** The starts in a recorded reply, extracted without the code under test. */
const startsIn = (body: unknown) =>
  Object.values((body as { data: Record<string, { start: string }[]> }).data)
    .flat()
    .map(({ start }) => Date.parse(start))
    .sort((one, other) => one - other)

const slotsOf = (name: string) => parseSlots(readRecordings('slots').get(name)?.response.body) ?? []

describe('parseSlots', () => {
  it.each(successesOf('slots').map((recording) => [recording.name, recording] as const))(
    'parses every recorded slot: %s',
    (_, { response }) => {
      const slots = parseSlots(response.body)
      expect(slots?.map(({ startUtc }) => Date.parse(startUtc))).toEqual(startsIn(response.body))
      for (const { startUtc } of slots ?? [])
        expect(startUtc).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    },
  )

  it('returns the same instants, whatever the zone of the query', () => {
    const [rome, newYork] = ['zone-europe-rome', 'zone-america-new-york'].map(slotsOf)
    expect(rome?.length).toBeGreaterThan(0)
    expect(newYork?.slice(0, 5)).toEqual(rome?.slice(0, 5))
  })

  it('keeps both of the hours that occur twice in autumn', () => {
    expect(slotsOf('new-york-falls-back').map(({ startUtc }) => startUtc)).toEqual(
      expect.arrayContaining(['2027-11-07T05:00:00.000Z', '2027-11-07T06:00:00.000Z']),
    )
  })

  it('returns the seats of each slot, also of a full one', () => {
    expect(slotsOf('seats-none-taken')[0]).toEqual({
      startUtc: '2026-12-07T08:00:00.000Z',
      seatsRemaining: 5,
      seatsTotal: 5,
    })
    expect(slotsOf('seats-two-some-taken')[0]).toMatchObject({ seatsRemaining: 0, seatsTotal: 2 })
  })

  it('returns an empty list if nothing is free, and undefined for a body without slots', () => {
    expect(parseSlots({ status: 'success', data: {} })).toEqual([])
    for (const body of [undefined, '', '<html>', [], {}, { data: null }, { data: { slots: 1 } }])
      expect(parseSlots(body)).toBeUndefined()
  })

  const NINE = '2026-12-07T09:00:00Z'
  const ten = { start: '2026-12-07T10:00:00Z' }
  it.each<[string, unknown]>([
    ['with `time` in place of `start`', { data: { '2026-12-07': [{ time: NINE }, { time: ten.start }] } }],
    ['that are only a text', { data: { '2026-12-07': [NINE, ten.start] } }],
    ['below `slots`', { data: { slots: { '2026-12-07': [{ time: NINE }, ten] } } }],
    ['without an envelope', { '2026-12-07': [{ start: NINE }, ten] }],
    ['in one list', { data: [{ start: NINE }, ten] }],
    ['in a list of days', { data: [[{ start: NINE }], [ten]] }],
    ['in an object in place of a list', { data: { '2026-12-07': { 0: { start: NINE }, 2: ten } } }],
    ['beside a day that is null', { data: { '2026-12-07': [{ start: NINE }, ten], '2026-12-08': null } }],
    ['beside another property', { data: { timeZone: 'UTC', '2026-12-07': [{ start: NINE }, ten] } }],
    ['beside an unreadable day', { data: { '2026-12-07': [{ start: NINE }, ten], '2026-12-08': 'full' } }],
  ])('F18: parses slots %s', (_, body) => {
    expect(parseSlots(body)).toEqual([
      { startUtc: '2026-12-07T09:00:00.000Z' },
      { startUtc: '2026-12-07T10:00:00.000Z' },
    ])
  })

  it.each<[string, unknown]>([
    ['an empty list in place of an empty object', []],
    ['empty days', { '2026-12-07': [], '2026-12-08': null, timeZone: 'UTC' }],
    ['no days below `slots`', { slots: {} }],
  ])('F18: finds nothing free in %s', (_, data) => {
    expect(parseSlots({ status: 'success', data })).toEqual([])
  })

  it.each<[string, unknown]>([
    ['another name', { data: { '2026-12-07': [{ at: NINE }] } }],
    ['times without a zone', { data: { '2026-12-07': [{ start: '2026-12-07T09:00:00' }] } }],
    ['no times', { data: { '2026-12-07': [9, 10] } }],
    ['no days', { data: { message: 'Try later' } }],
    ['a refusal', { success: false, message: 'Try later', timestamp: NINE }],
    ['only ends of slots', { data: { '2026-12-07': [{ end: NINE }] } }],
    ['slots that are nested too deep', { data: [[[[[[{ start: NINE }]]]]]] }],
  ])('F18: does not take a reply with %s for a month without free times', (_, body) => {
    expect(parseSlots(body)).toBeUndefined()
  })

  it('leaves out entries that are no slots, and duplicates', () => {
    const day = [
      { start: '2026-12-07T09:00:00+01:00' },
      { start: '2026-12-07T08:00:00Z' },
      { start: '2026-12-07' },
      { start: 5 },
      null,
      'x',
      { start: '2026-02-30T10:00:00Z' },
    ]
    expect(parseSlots({ data: { '2026-12-07': day } })).toEqual([{ startUtc: '2026-12-07T08:00:00.000Z' }])
  })

  it('never throws, for any body', () => {
    const day = fc.array(
      fc.oneof(
        fc.jsonValue(),
        fc.record({ start: fc.oneof(fc.string(), fc.date().map(String)), seatsTotal: fc.jsonValue() }),
      ),
    )
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ data: fc.dictionary(fc.string(), day) })), (body) => {
        expect(() => parseSlots(body)).not.toThrow()
      }),
    )
  })
})

describe('ReservationReplySchema', () => {
  const created = successesOf('reservations').filter(
    ({ request }) => request.method === 'POST' && request.path.endsWith('/reservations'),
  )

  it.each(created.map((recording) => [recording.name, recording] as const))(
    'parses every recorded reply: %s',
    (_, recording) => {
      const [data] = dataOf(recording)
      const { reservationUid, reservationUntil } = ReservationReplySchema.parse(recording.response.body).data
      expect([reservationUid, reservationUntil]).toEqual([data?.reservationUid, data?.reservationUntil])
      expect(Date.parse(reservationUntil)).not.toBeNaN()
    },
  )

  it('refuses a reply without the uid or the end of the reservation', () => {
    for (const body of [{}, { data: null }, { data: { reservationUid: 'a' } }])
      expect(ReservationReplySchema.safeParse(body).success).toBe(false)
  })
})
