import { afterEach, describe, expect, it, vi } from 'vitest'
import { createBookingClient } from '../../src/api/createBookingClient.js'
import { findSetupFault } from '../../src/hooks/setup/findSetupFault.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { answer, clientAnswering, failureFor, failureOf, REQUEST } from '../support/answering.js'

const booked = () => answer(201, toBookingReply(REQUEST))
const down = () => answer(503, 'upstream connect error')
const KEYED = { ...REQUEST, metadata: { submissionId: 'a'.repeat(32) } }

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('N14: an endpoint that the host declares idempotent', () => {
  it('N14: gets up to two retries with the same key and the same bytes', async () => {
    vi.useFakeTimers()
    const { client, seen } = clientAnswering([down, down, booked], { idempotent: true })
    const booking = client.createBooking(KEYED)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await booking).toMatchObject({ uid: 'booking_uid_123' })
    expect(new Set(seen.map(({ init }) => init.body)).size).toBe(1)
    expect(
      seen
        .map(({ init }) => ({ ...init.headers }) as Record<string, string>)
        .map((headers) => headers['idempotency-key']),
    ).toEqual(Array(3).fill('a'.repeat(32)))
  })

  it('N14: gets no third retry', async () => {
    vi.useFakeTimers()
    const { client, seen } = clientAnswering([down, down, down], { idempotent: true })
    const failure = failureOf(client.createBooking(KEYED))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await failure).toMatchObject({ kind: 'unknown' })
    expect(seen).toHaveLength(3)
  })

  it('N14: gets no retry after the timeout, and retries after a random delay', async () => {
    vi.useFakeTimers()
    for (const [chance, firstPauseMs] of [
      [0, 250],
      [0.999, 749],
    ] as const) {
      vi.spyOn(Math, 'random').mockReturnValue(chance)
      const { client, seen } = clientAnswering([down, down, down], { idempotent: true, timeoutMs: 800 })
      const failure = failureOf(client.createBooking(KEYED))
      await vi.advanceTimersByTimeAsync(firstPauseMs - 1)
      expect(seen).toHaveLength(1)
      await vi.advanceTimersByTimeAsync(2)
      expect(seen).toHaveLength(2)
      await vi.advanceTimersByTimeAsync(5000)
      expect(await failure).toMatchObject({ kind: 'unknown' })
      expect(seen.length).toBeLessThanOrEqual(3)
    }
  })

  it('N14: gets no retry after a definite response, and other endpoints get no retry at all', async () => {
    const taken = clientAnswering(
      [() => answer(409, { status: 'error', error: { message: 'no_available_users_found_error' } })],
      { idempotent: true },
    )
    expect(await failureOf(taken.client.createBooking(KEYED))).toMatchObject({ kind: 'conflict' })
    expect(taken.seen).toHaveLength(1)
    const plain = clientAnswering([down])
    expect(await failureOf(plain.client.createBooking(KEYED))).toMatchObject({ kind: 'unknown' })
    expect({ ...plain.seen[0]?.init.headers }).not.toHaveProperty('idempotency-key')
  })
})

describe('a request that the page or the network blocks', () => {
  it.each([
    ['N04: a captive portal', new TypeError('Failed to fetch')],
    ['N44: an ad blocker', new TypeError('NetworkError when attempting to fetch resource.')],
    ['N44: an ad blocker in another browser', new TypeError('Load failed')],
    ['N47: a rejection with a string', 'nope'],
    ['N47: a rejection with undefined', undefined],
    ['N47: a rejection with an object without a prototype', Object.create(null) as unknown],
  ])('%s leaves the outcome unknown and is not reported as offline', async (_, thrown) => {
    const error = await failureFor(() => Promise.reject(thrown))
    expect(error).toMatchObject({ kind: 'unknown' })
    expect(error.message).not.toMatch(/@|Proper/)
  })

  it.each([
    ['N47: a response that is undefined', undefined],
    ['N47: a response that is an empty object', {}],
    ['N47: a response with a status and no headers', { status: 201, ok: true, json: async () => ({}) }],
    [
      'N47: a response whose body is locked',
      {
        status: 200,
        headers: new Headers(),
        body: {
          getReader: () => {
            throw new TypeError('locked')
          },
        },
      },
    ],
  ])('%s leaves the outcome unknown', async (_, fake) => {
    expect(await failureFor(() => fake as Response)).toMatchObject({ kind: 'unknown' })
  })
})

describe('the URL of the endpoint', () => {
  it.each([
    'http://',
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'https://ada:secret@example.com/book',
  ])('N42: %s is refused when the form mounts, without a request', async (endpoint) => {
    const fault = findSetupFault({ endpoint, start: '2030-01-08T13:00:00Z' }, createBookingClient()) ?? ''
    expect(fault).toMatch(/endpoint/)
    expect(fault).not.toContain('secret')
    const { client, seen } = clientAnswering([], { endpoint })
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'setup' })
    expect(seen).toEqual([])
  })

  it('N41: is refused for http on an https page, with a message that says what to do and contains no answers', async () => {
    vi.stubGlobal('document', { baseURI: 'https://example.com/' })
    const { client, seen } = clientAnswering([], { endpoint: 'http://api.example.com/book' })
    const error = await failureOf(client.createBooking(REQUEST))
    expect(error).toMatchObject({ kind: 'setup' })
    expect(error.message).toMatch(/Use https\.$/)
    expect(error.message).not.toMatch(/mr_proper|Mr Proper/)
    expect(seen).toEqual([])
  })
})

describe('a page that intercepts or replaces fetch', () => {
  it('N45: sends no-store to a service worker and validates its response like any other', async () => {
    const { client, seen } = clientAnswering([booked(), answer(200, '<html>offline page</html>')])
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
    expect(seen[0]?.init).toMatchObject({ cache: 'no-store', method: 'POST' })
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'unknown' })
  })

  it('N46: uses a global fetch that was replaced after the client was created', async () => {
    const client = createBookingClient()
    const calls: unknown[] = []
    vi.stubGlobal('fetch', async (...call: unknown[]) => {
      calls.push(call[0])
      return booked()
    })
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
    expect(calls).toEqual(['https://api.cal.com/v2/bookings'])
  })

  it('N46: uses the fetch option instead of the global fetch', async () => {
    vi.stubGlobal('fetch', () => {
      throw new Error('The global fetch was called.')
    })
    const { client, seen } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect(seen).toHaveLength(1)
  })
})
