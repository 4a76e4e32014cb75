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

/** Returns the query parameters that a client sends for a query. */
const parametersFor = async (query: object) => {
  const { client, seen } = clientAnswering([recorded('slots', 'two-days-utc')])
  await client.getSlots(query as SlotsQuery)
  return Object.fromEntries(new URL(seen[0]?.url ?? '').searchParams)
}

describe('getSlots', () => {
  it('sends a GET request to the API with the version of slots', async () => {
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
  ])('identifies the event type in exactly one way: %s', async (_, reference) => {
    const names = Object.fromEntries(Object.entries(reference).map(([key, value]) => [key, String(value)]))
    expect(await parametersFor({ ...reference, ...SPAN })).toEqual({ ...names, ...SPAN })
  })

  it('sends the length and the booking to be moved, if there are any', async () => {
    const more = { duration: 60, bookingUidToReschedule: 'hLCh5e54gfWAEAoTZ41' }
    expect(await parametersFor({ eventTypeId: 494, ...SPAN, ...more })).toEqual({
      eventTypeId: '494',
      ...SPAN,
      ...more,
      duration: '60',
    })
    expect(await parametersFor({ eventTypeId: 494, ...SPAN, duration: undefined })).toEqual({
      eventTypeId: '494',
      ...SPAN,
    })
  })

  it('H14: sends no unknown key, neither from the caller nor from Object.prototype', async () => {
    const prototype = Object.prototype as { duration?: number }
    try {
      prototype.duration = 15
      expect(await parametersFor({ eventTypeId: 494, username: 'ada', foo: '1', ...SPAN })).toEqual({
        eventTypeId: '494',
        ...SPAN,
      })
    } finally {
      delete prototype.duration
    }
  })

  it('rejects as not found if the event type does not exist', async () => {
    const { client } = clientAnswering([recorded('slots', 'event-type-unknown')])
    expect(await failureOf(client.getSlots({ eventTypeId: 999999, ...SPAN }))).toMatchObject({
      kind: 'refused',
      reason: 'notFound',
    })
  })

  it.each([
    ['an HTML page', () => answer(200, '<!doctype html>')],
    ['half a body', () => answer(200, '{"data":{"2026-12-07":[{"st')],
    ['a body of another shape', () => answer(200, { data: 'none' })],
    ['an empty reply', () => new Response(null, { status: 204 })],
    ['a server error', () => answer(502, '<html>')],
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['an unknown error in a 200', () => answer(200, { status: 'error', data: {} })],
  ])('rejects as unknown after %s, with a message about slots', async (_, next) => {
    const { client, seen } = clientAnswering([next])
    const error = await failureOf(client.getSlots({ eventTypeId: 494, ...SPAN }))
    expect([error.kind, error.message]).toEqual([
      'unknown',
      '[booking-form] The free slots could not be loaded.',
    ])
    expect(seen).toHaveLength(1)
  })

  it('rejects with the refusal in a 200', async () => {
    const { client } = clientAnswering([
      answer(200, { status: 'error', data: {}, message: 'Event Type not found' }),
    ])
    expect(await failureOf(client.getSlots({ eventTypeId: 494, ...SPAN }))).toMatchObject({
      kind: 'refused',
      reason: 'notFound',
    })
  })
})

describe('reserveSlot and releaseSlot', () => {
  const request = { eventTypeId: 494, slotStart: '2026-12-09T09:00:00.000Z' }

  it('reserves with the keys that the server knows and no others', async () => {
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
  ])('rejects with a conflict if the slot is taken: %s', async (name, reason) => {
    const { client } = clientAnswering([recorded('reservations', name)])
    expect(await failureOf(client.reserveSlot(request))).toMatchObject({
      kind: 'conflict',
      reason,
      status: 422,
    })
  })

  it('rejects as unknown if the reply cannot be parsed', async () => {
    const { client } = clientAnswering([answer(201, { status: 'success', data: {} })])
    expect(await failureOf(client.reserveSlot(request))).toMatchObject({
      kind: 'unknown',
      message: '[booking-form] It is unknown whether the slot is held.',
    })
  })

  it('releases by uid, which is escaped in the URL', async () => {
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

  it('rejects as unknown if the release fails', async () => {
    const { client } = clientAnswering([answer(500, ''), answer(200, { status: 'error', message: 'Odd' })])
    expect(await failureOf(client.releaseSlot('a'))).toMatchObject({ kind: 'unknown' })
    expect(await failureOf(client.releaseSlot('a'))).toMatchObject({ kind: 'unknown' })
  })
})
