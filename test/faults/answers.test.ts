import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/errors/bookingError.js'
import { classify } from '../../src/api/errors/classify.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { answer, clientAnswering, failureFor, failureOf, REQUEST } from '../support/answering.js'
import {
  breaksOff,
  failureUnder,
  hangs,
  neverEnds,
  replies,
  throws,
  wrapped,
  type Fault,
} from '../support/faults.js'

const REPLY = toBookingReply(REQUEST)

afterEach(() => void vi.useRealTimers())

describe('an unknown outcome', () => {
  it.each<[string, Fault]>([
    ['N10: a server that never responds', hangs],
    ['N11: a body that never ends', neverEnds(200)],
    ['N11: a 201 response whose body never ends', neverEnds(201)],
  ])('%s times out after exactly 30 seconds', async (_, fault) => {
    vi.useFakeTimers()
    let outcome: BookingError | undefined
    void failureUnder(fault).then((error) => (outcome = error))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(outcome?.kind).toBe('unknown')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('N10: aborts the request after the default timeout of 30 seconds', async () => {
    vi.useFakeTimers()
    let signal: AbortSignal | null | undefined
    const fetch: typeof globalThis.fetch = async (_, init = {}) => {
      signal = init.signal
      return hangs(init)
    }
    const failure = failureOf(clientAnswering([], { fetch }).client.createBooking(REQUEST))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([(await failure).kind, signal?.aborted]).toEqual(['unknown', true])
  })

  it.each<[string, Fault, string | undefined]>([
    ['N05: a failed DNS lookup', throws(new TypeError('Failed to fetch')), undefined],
    ['N15: an HTML page with status 502', replies(502, '<html>Bad gateway</html>'), undefined],
    ['N15: an HTML page with status 524', replies(524, '<html>A timeout occurred</html>'), undefined],
    ['N20: a connection that drops before the response', throws(new TypeError('network error')), undefined],
    ['N24: a 201 response that breaks off', breaksOff(201), 'likelyBooked'],
    ['N24: a 200 response that breaks off', breaksOff(200), undefined],
    ['N25: an HTML page with status 200', replies(200, '<!doctype html><title>Sign in</title>'), undefined],
    ['N26: truncated JSON', replies(201, '{"status":"success","data":{"uid":"a'), undefined],
    ['N30: an empty 201 response', replies(201, ''), 'likelyBooked'],
    ['N30: a 204 response', () => new Response(null, { status: 204 }), 'likelyBooked'],
    ['N32: a success body with status 400', replies(400, REPLY), undefined],
    ['N32: a success body with status 409', replies(409, { status: 'success' }), undefined],
    ['N35: a response of more than a megabyte', replies(201, `${' '.repeat(1_000_000)}{}`), undefined],
    [
      'R27: a booking in a shape without a uid',
      replies(201, { status: 'success', data: { booking: { reference: 7, when: 'soon' } } }),
      undefined,
    ],
    [
      'R29: status 500 after the booking was made',
      replies(500, { statusCode: 500, message: 'Internal server error' }),
      undefined,
    ],
    ['R29: status 503 with a known code', wrapped(503, 'booking_conflict_error'), undefined],
    ['N34: a redirect that fetch rejects', throws(new TypeError('Failed to fetch')), undefined],
  ])('%s', async (_, fault, reason) => {
    expect(await failureUnder(fault)).toMatchObject({ kind: 'unknown', reason, fields: [] })
  })

  it('N27: JSON of any unexpected shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 201, 202), fc.jsonValue(), async (status, body) => {
        const text = JSON.stringify(body)
        fc.pre(!/uid|status|code/i.test(text))
        expect((await failureFor(answer(status, text))).kind).toBe('unknown')
      }),
    )
  })
})

describe('a booking is parsed from', () => {
  const bookedFrom = (body: unknown, status = 201, headers: Record<string, string> = {}) =>
    clientAnswering([answer(status, body, headers)]).client.createBooking(REQUEST)

  it.each([200, 202, 203, 206])('N29: status %i', async (status) => {
    expect(await bookedFrom(REPLY, status)).toMatchObject({ uid: 'booking_uid_123', status: 'accepted' })
  })

  it.each(['', 'text/html', 'text/plain; charset=iso-8859-1', 'application/x-nonsense'])(
    'N37: a body with content type “%s”',
    async (type) => {
      expect(await bookedFrom(REPLY, 201, type ? { 'content-type': type } : {})).toMatchObject({
        uid: 'booking_uid_123',
      })
    },
  )

  it('N39: a body that starts with a byte order mark', async () => {
    expect(await bookedFrom(`\ufeff${JSON.stringify(REPLY)}`)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it.each(['metadata', 'bookingFieldsResponses', 'attendees', 'hosts', 'location', 'unheardOf'])(
    'N36: a booking whose %s is nested 200,000 levels deep',
    async (name) => {
      const deep = '['.repeat(200_000) + ']'.repeat(200_000)
      const body = JSON.stringify({ ...REPLY, data: { ...REPLY.data, [name]: '%' } }).replace(
        '"%"',
        `{"a":${deep}}`,
      )
      expect(await bookedFrom(body)).toMatchObject({ uid: 'booking_uid_123' })
    },
  )

  it('N40: a body with duplicate keys and prototype keys, without changing a prototype', async () => {
    const evil = '{"polluted":true}'
    const body = `{"status":"error","__proto__":${evil},"status":"success","data":{"uid":"first","__proto__":${evil},"constructor":{"prototype":${evil}},"uid":"second","status":"accepted","bookingFieldsResponses":{"__proto__":${evil}},"metadata":{"constructor":${evil}}}}`
    const booking = await bookedFrom(body)
    expect(booking).toMatchObject({ uid: 'second', status: 'accepted' })
    expect('polluted' in {}).toBe(false)
    expect('polluted' in booking).toBe(false)
  })

  it('N36: an error that is deeply nested, without a stack overflow', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const body of [
      `{"message":${deep}}`,
      `{"error":{"message":"x","details":{"errors":${deep}}}}`,
      `{"error":{"details":{"errors":[{"property":"start","constraints":{"a":${deep}}}]}}}`,
    ]) {
      expect(await failureFor(answer(400, body))).toMatchObject({ kind: 'refused' })
    }
    expect(
      classify({
        status: 400,
        body: {
          error: {
            details: {
              errors: [
                {
                  property: 'email',
                  constraints: { a: Object.create(null), b: JSON.parse(deep), c: 'must be an email' },
                },
              ],
            },
          },
        },
      }),
    ).toMatchObject({ kind: 'field', fields: [{ name: 'email', code: 'must be an email' }] })
  })

  it('N40 P01: any response, without changing a prototype', async () => {
    const json = fc.object({
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'data', 'uid', 'status', 'error', 'message'),
      ),
      maxDepth: 4,
    })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), json, async (status, body) => {
        const before = Object.getOwnPropertyNames(Object.prototype).join()
        const text = [204, 205, 304].includes(status) ? null : JSON.stringify(body)
        await clientAnswering([new Response(text, { status })])
          .client.createBooking(REQUEST)
          .catch((error: unknown) => expect(error).toBeInstanceOf(BookingError))
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
      }),
    )
  })
})

describe('the wait of a rate-limited response', () => {
  it('N17: is between 1 and 120 seconds or undefined for any Retry-After value', async () => {
    const header = fc.oneof(
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
      fc.integer().map(String),
      fc.double().map(String),
      fc.stringMatching(/^[\x20-\x7e]{0,40}$/),
    )
    await fc.assert(
      fc.asyncProperty(header, async (retryAfter) => {
        const { kind, retryAfterSeconds: seconds } = await failureFor(
          answer(429, '', { 'retry-after': retryAfter }),
        )
        expect(kind).toBe('busy')
        if (seconds !== undefined)
          expect(
            Number.isInteger(seconds) && seconds >= 1 && seconds <= 120,
            `${seconds} of ${retryAfter}`,
          ).toBe(true)
      }),
    )
  })

  it('N17: is not read from the message, which has no limit', async () => {
    expect(
      (await failureFor(answer(429, { message: 'It will be freed up in 9999 seconds' }))).retryAfterSeconds,
    ).toBeUndefined()
  })

  it('N19: is not read from other headers, which a page cannot read anyway', async () => {
    const error = await failureFor(
      answer(429, '', { 'x-ratelimit-reset-default': '7', 'x-ratelimit-reset': '7', 'ratelimit-reset': '7' }),
    )
    expect([error.kind, error.retryAfterSeconds]).toEqual(['busy', undefined])
  })
})

describe('a request', () => {
  it('N49 N50: has no cookies, and at most the origin as referrer', async () => {
    const { client, seen } = clientAnswering([answer(201, REPLY)])
    await client.createBooking(REQUEST)
    expect({ ...seen[0]?.init }).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      redirect: 'error',
      cache: 'no-store',
    })
  })

  it('R27: has the API version, which the server would guess otherwise', async () => {
    const { client, seen } = clientAnswering([answer(201, REPLY), answer(201, REPLY)])
    await client.createBooking(REQUEST)
    await client.getBooking('abc')
    for (const { init } of seen)
      expect({ ...init.headers }).toMatchObject({ 'cal-api-version': '2024-08-13' })
  })

  it('N14: to an idempotent endpoint is not retried without a submission id, because there is no key', async () => {
    const { client, seen } = clientAnswering([answer(503, '')], { idempotent: true })
    expect(await failureOf(client.createBooking({ ...REQUEST, metadata: { shop: 'x' } }))).toMatchObject({
      kind: 'unknown',
    })
    expect(seen).toHaveLength(1)
    expect({ ...seen[0]?.init.headers }).not.toHaveProperty('idempotency-key')
  })
})
