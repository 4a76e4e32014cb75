import { describe, expect, it } from 'vitest'
import type { EventTypeReference } from '../../src/contract/eventTypeReference.js'
import type { SlotsQuery } from '../../src/contract/slot.js'
import { readRecordings } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf } from '../support/answering.js'

const SPAN = { start: '2026-11-30T23:00:00.000Z', end: '2026-12-31T22:59:59.999Z', timeZone: 'Europe/Rome' }

const recorded = (file: 'slots' | 'reservations', name: string) => {
  const { response } = readRecordings(file).get(name) ?? {}
  return answer(response?.status ?? 0, response?.body)
}

/** The query of the request that a client makes of these. */
const askedWith = async (query: object) => {
  const { client, seen } = clientAnswering([recorded('slots', 'two-days-utc')])
  await client.getSlots(query as SlotsQuery)
  return Object.fromEntries(new URL(seen[0]?.url ?? '').searchParams)
}

describe('free times', () => {
  it('are asked for at the API with the version of slots, without a body', async () => {
    const { client, seen } = clientAnswering([recorded('slots', 'two-days-utc')], {
      apiUrl: 'https://api.example.com/v2/',
      endpoint: 'https://example.com/book',
    })
    const slots = await client.getSlots({ eventTypeId: 494, ...SPAN })
    expect(slots[0]).toEqual({ startUtc: '2026-12-07T08:00:00.000Z' })
    const [{ url, init } = { url: '', init: {} }] = seen
    expect(url.split('?')[0]).toBe('https://api.example.com/v2/slots')
    expect([init.method, init.body, { ...init.headers }]).toEqual([
      'GET',
      undefined,
      { 'cal-api-version': '2024-09-04' },
    ])
  })

  it.each<[string, EventTypeReference]>([
    ['by id', { eventTypeId: 494 }],
    ['of a user', { username: 'ada', eventTypeSlug: 'intro' }],
    [
      'of a user in an organization',
      { username: 'linus', eventTypeSlug: 'org-intro', organizationSlug: 'acme' },
    ],
    ['of a team', { teamSlug: 'design', eventTypeSlug: 'team-collective' }],
    [
      'of a team in an organization',
      { teamSlug: 'support', eventTypeSlug: 'org-help', organizationSlug: 'acme' },
    ],
  ])('name the event type one way: %s', async (_, reference) => {
    const names = Object.fromEntries(Object.entries(reference).map(([key, value]) => [key, String(value)]))
    expect(await askedWith({ ...reference, ...SPAN })).toEqual({ ...names, ...SPAN })
  })

  it('have the length and the booking that moves, when there are such', async () => {
    const more = { duration: 60, bookingUidToReschedule: 'hLCh5e54gfWAEAoTZ41' }
    expect(await askedWith({ eventTypeId: 494, ...SPAN, ...more })).toEqual({
      eventTypeId: '494',
      ...SPAN,
      ...more,
      duration: '60',
    })
    expect(await askedWith({ eventTypeId: 494, ...SPAN, duration: undefined })).toEqual({
      eventTypeId: '494',
      ...SPAN,
    })
  })

  it('H14: have no key that the server does not know, whoever brings it', async () => {
    const prototype = Object.prototype as { duration?: number }
    try {
      prototype.duration = 15
      expect(await askedWith({ eventTypeId: 494, username: 'ada', foo: '1', ...SPAN })).toEqual({
        eventTypeId: '494',
        ...SPAN,
      })
    } finally {
      delete prototype.duration
    }
  })

  it('of an event type that is not there are refused as not found', async () => {
    const { client } = clientAnswering([recorded('slots', 'event-type-unknown')])
    expect(await failureOf(client.getSlots({ eventTypeId: 999999, ...SPAN }))).toMatchObject({
      kind: 'refused',
      reason: 'notFound',
    })
  })

  it.each([
    ['a page', () => answer(200, '<!doctype html>')],
    ['half a body', () => answer(200, '{"data":{"2026-12-07":[{"st')],
    ['another shape', () => answer(200, { data: [] })],
    ['an empty answer', () => new Response(null, { status: 204 })],
    ['a fault of the server', () => answer(502, '<html>')],
    ['a fault of the network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an error that nobody knows in a 200', () => answer(200, { status: 'error', data: {} })],
  ])('cannot be had from %s, which says nothing about bookings', async (_, next) => {
    const { client, seen } = clientAnswering([next])
    const error = await failureOf(client.getSlots({ eventTypeId: 494, ...SPAN }))
    expect([error.kind, error.message]).toEqual([
      'unknown',
      '[booking-form] The free times could not be read.',
    ])
    expect(seen).toHaveLength(1)
  })

  it('are refused by what a 200 says', async () => {
    const { client } = clientAnswering([
      answer(200, { status: 'error', data: {}, message: 'Event Type not found' }),
    ])
    expect(await failureOf(client.getSlots({ eventTypeId: 494, ...SPAN }))).toMatchObject({
      kind: 'refused',
      reason: 'notFound',
    })
  })
})

describe('a hold', () => {
  const request = { eventTypeId: 494, slotStart: '2026-12-09T09:00:00.000Z' }

  it('is asked for with what the server knows and nothing else', async () => {
    const { client, seen } = clientAnswering([recorded('reservations', 'make')])
    const extra = { ...request, slotDuration: undefined, reservationDuration: 20 }
    expect(await client.reserveSlot(extra)).toEqual({
      reservationUid: '748096d2-b149-4c83-b045-876d1a12305b',
      reservationUntil: expect.stringMatching(/Z$/),
      reservationDuration: 5,
    })
    const [{ url, init } = { url: '', init: {} }] = seen
    expect([init.method, url]).toEqual(['POST', 'https://api.cal.com/v2/slots/reservations'])
    expect({ ...init.headers }).toEqual({
      'cal-api-version': '2024-09-04',
      'content-type': 'application/json',
    })
    expect(JSON.parse(String(init.body))).toEqual(request)
  })

  it.each([
    ['make-again-same-slot', 'reserved'],
    ['make-overlapping', 'reserved'],
    ['make-on-a-booked-slot', undefined],
    ['make-seats-full', 'seatsFull'],
    ['make-team-without-hosts', undefined],
  ])('of a time that is gone is a conflict: %s', async (name, reason) => {
    const { client } = clientAnswering([recorded('reservations', name)])
    expect(await failureOf(client.reserveSlot(request))).toMatchObject({
      kind: 'conflict',
      reason,
      status: 422,
    })
  })

  it('is unknown when the answer cannot be read', async () => {
    const { client } = clientAnswering([answer(201, { status: 'success', data: {} })])
    expect(await failureOf(client.reserveSlot(request))).toMatchObject({
      kind: 'unknown',
      message: '[booking-form] Nobody knows whether the time is held.',
    })
  })

  it('is given back by its uid, which cannot lead anywhere else', async () => {
    const { client, seen } = clientAnswering([
      recorded('reservations', 'delete'),
      recorded('reservations', 'delete-again'),
      new Response(null, { status: 204 }),
    ])
    await client.releaseSlot('748096d2-b149-4c83-b045-876d1a12305b')
    await client.releaseSlot('../bookings?x')
    expect(await client.releaseSlot('gone')).toBeUndefined()
    expect(
      seen.map(({ url, init }) => [init.method, url.replace('https://api.cal.com/v2', ''), init.body]),
    ).toEqual([
      ['DELETE', '/slots/reservations/748096d2-b149-4c83-b045-876d1a12305b', undefined],
      ['DELETE', '/slots/reservations/..%2Fbookings%3Fx', undefined],
      ['DELETE', '/slots/reservations/gone', undefined],
    ])
  })

  it('is still there for all one knows when giving it back fails', async () => {
    const { client } = clientAnswering([answer(500, ''), answer(200, { status: 'error', message: 'Odd' })])
    expect(await failureOf(client.releaseSlot('a'))).toMatchObject({ kind: 'unknown' })
    expect(await failureOf(client.releaseSlot('a'))).toMatchObject({ kind: 'unknown' })
  })
})
