import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BookingError } from '../../src/api/bookingError.js'
import { classify } from '../../src/api/classify.js'
import { hideAnswers, toAnswers } from '../../src/api/hideAnswers.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { answer, clientAnswering, failureFor, failureOf, REQUEST } from '../support/answering.js'
import { breaksOff, hangs, neverEnds, plain, readError, recorded, replies, throws, wrapped, type Fault } from '../support/faults.js'
import { readRecordings } from '../sandbox/recorded.js'

const REPLY = toBookingReply(REQUEST)
const KINDS = ['unknown', 'conflict', 'verify', 'field', 'refused', 'busy']

afterEach(() => void vi.useRealTimers())

/** A client of a server with one fault, and the error it gives. */
function failureUnder(fault: Fault, timeoutMs = 30_000): Promise<BookingError> {
  const fetch: typeof globalThis.fetch = async (_, init = {}) => fault(init)
  return failureOf(clientAnswering([], { fetch, timeoutMs }).client.createBooking(REQUEST))
}

describe('nobody knows, by the deadline at the latest', () => {
  it.each<[string, Fault]>([
    ['N10: a server that never answers', hangs],
    ['N11: a body that never ends', neverEnds(200)],
    ['N11: a yes whose body never ends', neverEnds(201)],
  ])('%s is given up after 30 seconds, and not before', async (_, fault) => {
    vi.useFakeTimers()
    let outcome: BookingError | undefined
    void failureUnder(fault).then((error) => (outcome = error))
    await vi.advanceTimersByTimeAsync(29_999)
    expect(outcome).toBeUndefined()
    await vi.advanceTimersByTimeAsync(1)
    expect(outcome?.kind).toBe('unknown')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('N10: the page’s own default is 30 seconds, and the request is aborted with it', async () => {
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
    ['N05: a name that leads nowhere', throws(new TypeError('Failed to fetch')), undefined],
    ['N15: a page of the edge, 502', replies(502, '<html>Bad gateway</html>'), undefined],
    ['N15: a page of the edge, 524', replies(524, '<html>A timeout occurred</html>'), undefined],
    ['N20: a connection that is cut before the answer', throws(new TypeError('network error')), undefined],
    ['N24: a yes that breaks off', breaksOff(201), 'likelyBooked'],
    ['N24: any other answer that breaks off', breaksOff(200), undefined],
    ['N25: a page with status 200', replies(200, '<!doctype html><title>Sign in</title>'), undefined],
    ['N26: JSON that is cut', replies(201, '{"status":"success","data":{"uid":"a'), undefined],
    ['N30: 201 without a body', replies(201, ''), 'likelyBooked'],
    ['N30: 204', () => new Response(null, { status: 204 }), 'likelyBooked'],
    ['N32: a no that claims success', replies(400, REPLY), undefined],
    ['N32: a 409 that claims success', replies(409, { status: 'success' }), undefined],
    ['N35: more than a megabyte', replies(201, `${' '.repeat(1_000_000)}{}`), undefined],
    ['R27: the booking of another contract', replies(201, { status: 'success', data: { booking: { uid: 'abc' } } }), undefined],
    ['R29: 500 after the booking was made', replies(500, { statusCode: 500, message: 'Internal server error' }), undefined],
    ['R29: 503 with a code that is known', wrapped(503, 'booking_conflict_error'), undefined],
    ['N34: a redirect that fetch refuses', throws(new TypeError('Failed to fetch')), undefined],
  ])('%s', async (_, fault, reason) => {
    expect(await failureUnder(fault)).toMatchObject({ kind: 'unknown', reason, fields: [] })
  })

  it('N27: JSON of any other shape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(200, 201, 202), fc.jsonValue(), async (status, body) => {
        fc.pre(!hasUid(body))
        const error = await failureFor(answer(status, JSON.stringify(body)))
        // What calls itself an error in so many words is believed.
        const isError = typeof body === 'object' && body !== null && 'status' in body && body.status === 'error'
        expect(error.kind).toBe(isError ? 'refused' : 'unknown')
      }),
    )
  })
})

function hasUid(body: unknown): boolean {
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
  return [data].flat().some((one) => typeof one === 'object' && one !== null && 'uid' in one)
}

describe('a booking is read out of', () => {
  const bookedFrom = (body: unknown, status = 201, headers: Record<string, string> = {}) => clientAnswering([answer(status, body, headers)]).client.createBooking(REQUEST)

  it.each([200, 202, 203, 206])('N29: status %i', async (status) => {
    expect(await bookedFrom(REPLY, status)).toMatchObject({ uid: 'booking_uid_123', status: 'accepted' })
  })

  it.each(['', 'text/html', 'text/plain; charset=iso-8859-1', 'application/x-nonsense'])('N37: a body that says it is “%s”', async (type) => {
    expect(await bookedFrom(REPLY, 201, type ? { 'content-type': type } : {})).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('N39: a body that begins with a byte order mark', async () => {
    expect(await bookedFrom(`\ufeff${JSON.stringify(REPLY)}`)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it.each(['metadata', 'bookingFieldsResponses', 'attendees', 'hosts', 'location', 'unheardOf'])('N36: a booking whose %s is nested 200,000 levels deep', async (name) => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000)
    const body = JSON.stringify({ ...REPLY, data: { ...REPLY.data, [name]: '%' } }).replace('"%"', `{"a":${deep}}`)
    expect(await bookedFrom(body)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('N40: keys that come twice, and keys of prototypes, with nothing changed by them', async () => {
    const evil = '{"polluted":true}'
    const body = `{"status":"error","__proto__":${evil},"status":"success","data":{"uid":"first","__proto__":${evil},"constructor":{"prototype":${evil}},"uid":"second","status":"accepted","bookingFieldsResponses":{"__proto__":${evil}},"metadata":{"constructor":${evil}}}}`
    const booking = await bookedFrom(body)
    expect(booking).toMatchObject({ uid: 'second', status: 'accepted' })
    expect('polluted' in {}).toBe(false)
    expect('polluted' in booking).toBe(false)
  })

  it('N36: nor does a refusal overflow that is nested without end', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    for (const body of [`{"message":${deep}}`, `{"error":{"message":"x","details":{"errors":${deep}}}}`, `{"error":{"details":{"errors":[{"property":"start","constraints":{"a":${deep}}}]}}}`]) {
      expect(await failureFor(answer(400, body))).toMatchObject({ kind: 'refused' })
    }
    expect(classify({ status: 400, body: { error: { details: { errors: [{ property: 'email', constraints: { a: Object.create(null), b: JSON.parse(deep), c: 'must be an email' } }] } } } })).toMatchObject({ kind: 'field', fields: [{ name: 'email', code: 'must be an email' }] })
  })

  it('N40 P01: any answer at all without a change to any prototype', async () => {
    const json = fc.object({ key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'data', 'uid', 'status', 'error', 'message')), maxDepth: 4 })
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

describe('how long a busy server asks to wait', () => {
  it('N17: is between 1 and 120 seconds or not said at all, whatever the header holds', async () => {
    const header = fc.oneof(fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()), fc.integer().map(String), fc.double().map(String), fc.stringMatching(/^[\x20-\x7e]{0,40}$/))
    await fc.assert(
      fc.asyncProperty(header, async (retryAfter) => {
        const { kind, retryAfterSeconds: seconds } = await failureFor(answer(429, '', { 'retry-after': retryAfter }))
        expect(kind).toBe('busy')
        if (seconds !== undefined) expect(Number.isInteger(seconds) && seconds >= 1 && seconds <= 120, `${seconds} of ${retryAfter}`).toBe(true)
      }),
    )
  })

  it('N17: is not taken from its words, which know no limit', async () => {
    expect((await failureFor(answer(429, { message: 'It will be freed up in 9999 seconds' }))).retryAfterSeconds).toBeUndefined()
  })

  it('N19: is not taken from headers with other names, which no page can read anyway', async () => {
    const error = await failureFor(answer(429, '', { 'x-ratelimit-reset-default': '7', 'x-ratelimit-reset': '7', 'ratelimit-reset': '7' }))
    expect([error.kind, error.retryAfterSeconds]).toEqual(['busy', undefined])
  })
})

describe('what is sent', () => {
  it('N49 N50: without cookies, and with no more of the page’s address than where it is from', async () => {
    const { client, seen } = clientAnswering([answer(201, REPLY)])
    await client.createBooking(REQUEST)
    expect({ ...seen[0]?.init }).toMatchObject({ credentials: 'omit', referrerPolicy: 'strict-origin', redirect: 'error', cache: 'no-store' })
  })

  it('R27: with the version, which a server without one would guess', async () => {
    const { client, seen } = clientAnswering([answer(201, REPLY), answer(201, REPLY)])
    await client.createBooking(REQUEST)
    await client.getBooking('abc')
    for (const { init } of seen) expect({ ...init.headers }).toMatchObject({ 'cal-api-version': '2024-08-13' })
  })

  it('N14: to an idempotent endpoint without an id is sent once: there is no key to repeat it under', async () => {
    const { client, seen } = clientAnswering([answer(503, '')], { idempotent: true })
    expect(await failureOf(client.createBooking({ ...REQUEST, metadata: { shop: 'x' } }))).toMatchObject({ kind: 'unknown' })
    expect(seen).toHaveLength(1)
    expect({ ...seen[0]?.init.headers }).not.toHaveProperty('idempotency-key')
  })
})

describe('what a refusal means, by code or message, whatever its status', () => {
  it.each<[string, Fault, string, string | undefined]>([
    ['R01: a conflict by its code', plain(409, 'booking_conflict_error'), 'conflict', undefined],
    ['R01: the same with another status', plain(400, 'no_available_users_found_error'), 'conflict', undefined],
    ['R02: no host by its code', plain(409, 'hosts_unavailable_for_booking'), 'conflict', undefined],
    ['R05: out of bounds by its code', plain(400, 'booking_time_out_of_bounds_error'), 'conflict', 'outOfBounds'],
    ['R07: full by one code', plain(409, 'booking_seats_full_error'), 'conflict', 'seatsFull'],
    ['R07: full by another', plain(400, 'not_enough_available_seats_error'), 'conflict', 'seatsFull'],
    ['R20: the booker’s limit by its code', plain(400, 'booker_limit_exceeded_error'), 'refused', 'bookerLimit'],
    ['R22: no such user', recorded('user-outside-the-organization'), 'refused', 'notFound'],
    ['R22: no such team', recorded('team-unknown'), 'refused', 'notFound'],
    ['R24: no hosts', recorded('team-without-hosts'), 'refused', 'notBookable'],
    ['R27: no such route in that version', recorded('version-of-slots'), 'refused', 'notBookable'],
    ['R41: 413', recorded('too-large'), 'refused', 'tooLarge'],
    ['R41: 414', replies(414, '<html>too long</html>'), 'refused', 'tooLarge'],
    ['R41: 431', replies(431, ''), 'refused', 'tooLarge'],
  ])('%s', async (_, fault, kind, reason) => {
    expect(await failureUnder(fault)).toMatchObject({ kind, reason })
  })

  const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('booking_conflict_error', 'responses - {email}email_validation_error, ', 'email property is wrong,email must be an email '))
  const envelope = fc.oneof(
    fc.anything(),
    words,
    fc.record({ statusCode: fc.integer(), message: fc.oneof(words, fc.array(words)) }),
    fc.record({ status: fc.constantFrom('error', 'success', 1), error: fc.oneof(words, fc.record({ code: words, message: words, details: fc.anything() })) }),
  )

  it('R29: any status with any body is exactly one kind, no refusal of 500 is certain, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), envelope, (status, body) => {
        const error = classify({ status, body })
        expect(KINDS).toContain(error.kind)
        if (status >= 500) expect(error.kind).toBe('unknown')
        if (status === 429 && error.kind !== 'unknown') expect(error.kind).toBe('busy')
        expect(error.serverMessage ?? '.').toMatch(/^.{1,300}$/su)
      }),
      { numRuns: 500 },
    )
  })

  it('R31: a message or a code of 100 kB is cut at 300 characters, and takes no time', () => {
    for (const piece of ['kettle ', 'a', '@', 'responses - {', 'x property is wrong,', ', responses.a - ']) {
      const long = piece.repeat(Math.ceil(100_000 / piece.length))
      for (const body of [{ message: long }, { error: { code: long, message: long } }, { message: [long, long] }]) {
        const before = performance.now()
        const error = classify({ status: 400, body, answers: [long, 'Ada'] })
        expect(performance.now() - before).toBeLessThan(1000)
        expect((error.serverMessage ?? '').length).toBeLessThanOrEqual(300)
      }
    }
  })
})

describe('P01: an error holds nothing that was typed', () => {
  const request: BookingRequest = {
    ...REQUEST,
    attendee: { ...REQUEST.attendee, phoneNumber: '+391234567890' },
    guests: ['guest.one@example.com'],
    location: { type: 'attendeeAddress', address: 'Via Roma 7' },
    bookingFieldsResponses: { company: 'Quimby & Daughters', likes: ['Tea from Assam'], seats: 7, ok: true },
  }
  const secrets = ['Mr Proper', 'mr_proper@gmail.com', '+391234567890', 'guest.one@example.com', 'Via Roma 7', 'Quimby & Daughters', 'Tea from Assam']

  it('R15 R17 P01: however the server repeats it', async () => {
    for (const text of [secrets.join(', '), `x${secrets.join('')}y`, JSON.stringify(request), secrets.join(' ').repeat(40)]) {
      for (const body of [{ message: text }, { error: { code: text, message: text } }, { error: { message: 'no', details: { errors: [{ property: 'email', value: text, target: request, constraints: { a: 'email must be an email' } }] } } }, text]) {
        const { client } = clientAnswering([answer(400, body)])
        const all = readError(await failureOf(client.createBooking(request)))
        expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
      }
    }
  })

  it('P01: and the server’s own words are kept', () => {
    const said = 'Booking location with type attendeeAddress not valid for event type with id=544.'
    expect(hideAnswers(said, toAnswers(request))).toBe(said)
    expect(hideAnswers('Ask mr_proper@gmail.com or Mr Proper', toAnswers(request))).toBe('Ask … or …')
  })

  it.each(['errors', 'http', 'bookings'] as const)('P01: as each recorded refusal shows (%s)', async (file) => {
    for (const { name, request: sent, response } of readRecordings(file).values()) {
      if (response.status < 400) continue
      const body = (typeof sent.body === 'object' && sent.body !== null ? sent.body : {}) as Partial<BookingRequest>
      const own = toAnswers({ ...REQUEST, attendee: {} as BookingRequest['attendee'], ...(body.attendee && typeof body.attendee === 'object' && { attendee: body.attendee }), guests: body.guests, bookingFieldsResponses: body.bookingFieldsResponses } as BookingRequest)
      const error = classify({ status: response.status, body: response.body, answers: own })
      const all = `${error.message} ${error.serverMessage} ${error.fields.map(({ code }) => code).join()}`
      expect([name, own.filter((one) => all.includes(one)), /@/.test(all)]).toEqual([name, [], false])
    }
  })
})
