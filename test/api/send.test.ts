import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { findUrlFault } from '../../src/api/http/findUrlFault.js'
import { send } from '../../src/api/http/send.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { REQUEST, answer, clientAnswering, failureFor, failureOf } from '../support/answering.js'

const booked = () => answer(201, toBookingReply(REQUEST))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('one request of the client', () => {
  it('is sent where the API is, with the version of bookings and nothing that a preflight refuses', async () => {
    const { client, seen } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect(seen[0]?.url).toBe('https://api.cal.com/v2/bookings')
    expect({ ...seen[0]?.init.headers }).toEqual({
      'cal-api-version': '2024-08-13',
      'content-type': 'application/json',
    })
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual(REQUEST)
  })

  it('carries no cookies, is never cached and follows no redirect', async () => {
    const { client, seen } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect({ ...seen[0]?.init }).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'strict-origin',
    })
  })

  it('H14: takes nothing from a page that extends the prototype of all objects', async () => {
    const prototype = Object.prototype as { integrity?: string; 'x-evil'?: string }
    const { client, seen } = clientAnswering([booked()])
    try {
      Object.assign(prototype, { integrity: 'sha256-x', 'x-evil': '1' })
      await client.createBooking(REQUEST)
    } finally {
      delete prototype.integrity
      delete prototype['x-evil']
    }
    const init = seen[0]?.init
    expect([Object.getPrototypeOf(init), Object.getPrototypeOf(init?.headers)]).toEqual([null, null])
  })

  it('goes to the endpoint, while everything else goes to the API', async () => {
    const { client, seen } = clientAnswering([booked(), booked()], {
      apiUrl: 'https://api.example.com/v2/',
      endpoint: 'https://example.com/book',
    })
    await client.createBooking(REQUEST)
    await client.getBooking('a/b')
    expect(seen.map(({ url }) => url)).toEqual([
      'https://example.com/book',
      'https://api.example.com/v2/bookings/a%2Fb',
    ])
  })

  it('has the host’s headers and versions', async () => {
    const { client, seen } = clientAnswering([booked()], {
      headers: { 'x-cal-client-id': 'abc' },
      versions: { bookings: '2026-02-25' },
    })
    await client.createBooking(REQUEST)
    expect({ ...seen[0]?.init.headers }).toMatchObject({
      'cal-api-version': '2026-02-25',
      'x-cal-client-id': 'abc',
    })
  })

  it('is made with the page’s own fetch as it is at that moment', async () => {
    const { client } = clientAnswering([], { fetch: undefined })
    vi.stubGlobal('fetch', async () => booked())
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('is not sent at all while the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { client, seen } = clientAnswering([])
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'offline' })
    expect(seen).toEqual([])
  })
})

describe('a deadline', () => {
  it('ends the wait for an answer, and nobody knows what came of it', async () => {
    let signal: AbortSignal | null | undefined
    const fetch: typeof globalThis.fetch = (_, init) => {
      signal = init?.signal
      return new Promise((_resolve, reject) =>
        signal?.addEventListener('abort', () => reject(signal?.reason as Error)),
      )
    }
    const error = await failureFor(booked, { fetch, timeoutMs: 20 })
    expect([error.kind, error.status, (error.cause as Error).name, signal?.aborted]).toEqual([
      'unknown',
      undefined,
      'AbortError',
      true,
    ])
  })

  it('is one for the answer and its body: a body that never ends is given up too', async () => {
    const endless = new Response(
      new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"status":')),
      }),
      { status: 201 },
    )
    const request = send(
      { method: 'POST', url: 'https://example.com', headers: {} },
      { fetch: async (_, init) => abortable(endless, init?.signal), timeoutMs: 20 },
    )
    await expect(request).rejects.toMatchObject({ cause: { name: 'AbortError' } })
  })

  it('leaves no timer behind when the answer is there', async () => {
    vi.useFakeTimers()
    const { client } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** A response whose body fails when its request is aborted, as the one of a real fetch does. */
function abortable(response: Response, signal: AbortSignal | null | undefined): Response {
  const reader = response.body?.getReader()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
    pull: async (controller) => {
      const read = await reader?.read()
      if (read?.value) controller.enqueue(read.value)
    },
  })
  return new Response(body, { status: response.status })
}

describe('the body of an answer', () => {
  it('of more than a megabyte is not read to its end', async () => {
    let sent = 0
    const flood = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 100_000
            controller.enqueue(new Uint8Array(100_000).fill(32))
          },
        }),
        { status: 201 },
      )
    expect(await failureFor(flood)).toMatchObject({ kind: 'unknown', cause: { name: 'RangeError' } })
    expect(sent).toBeLessThan(1_500_000)
  })

  it('may begin with a byte order mark and say that it is any type', async () => {
    const { client } = clientAnswering([
      answer(201, `\ufeff${JSON.stringify(toBookingReply(REQUEST))}`, { 'content-type': 'text/html' }),
    ])
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('may come in pieces that cut a letter in two', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ data: { uid: 'abc', title: 'Zoë 🎈' } }))
    const pieces = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { client } = clientAnswering([new Response(pieces, { status: 201 })])
    expect(await client.createBooking(REQUEST)).toMatchObject({ title: 'Zoë 🎈' })
  })

  it('may be nested without end', async () => {
    const depth = 100_000
    expect(await failureFor(answer(201, '['.repeat(depth) + ']'.repeat(depth)))).toMatchObject({
      kind: 'unknown',
    })
  })
})

describe('the time to wait that a server asks for', () => {
  const secondsFor = async (retryAfter: string) =>
    (await failureFor(answer(429, '', { 'retry-after': retryAfter }))).retryAfterSeconds

  it.each([
    ['7', 7],
    [' 30 ', 30],
    ['0', 1],
    ['86400', 120],
    ['99999999999999999999', 120],
    ['soon', undefined],
    ['', undefined],
    ['-5', 1],
  ])('“%s” is %s seconds', async (retryAfter, seconds) => {
    expect(await secondsFor(retryAfter)).toBe(seconds)
  })

  it('may be a date: past or absurd ones count as 1 and 120 seconds', async () => {
    expect(await secondsFor(new Date(Date.now() + 30_000).toUTCString())).toBeGreaterThan(25)
    expect(await secondsFor(new Date(Date.now() + 30_000).toUTCString())).toBeLessThanOrEqual(30)
    expect(await secondsFor('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(1)
    expect(await secondsFor('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(120)
  })
})

describe('what is never sent', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'ftp://example.com',
    'http://',
    'https://user:secret@example.com/book',
  ])('goes to %s', async (endpoint) => {
    const { client, seen } = clientAnswering([], { endpoint })
    const error = await failureOf(client.createBooking(REQUEST))
    expect(error).toMatchObject({ kind: 'setup' })
    expect(error.message).toMatch(/^\[booking-form\] The address /)
    expect(seen).toEqual([])
  })

  it('holds an API key in a browser', async () => {
    vi.stubGlobal('document', { baseURI: 'https://example.com/' })
    const { client, seen } = clientAnswering([], { headers: { authorization: 'Bearer cal_live_123' } })
    const error = await failureOf(client.createBooking(REQUEST))
    expect(error).toMatchObject({ kind: 'setup' })
    expect(error.message).not.toContain('cal_live_123')
    expect(seen).toEqual([])
  })

  it('but a server may hold one', async () => {
    const { client, seen } = clientAnswering([booked()], {
      headers: { authorization: 'Bearer cal_live_123' },
    })
    await client.createBooking(REQUEST)
    expect(seen).toHaveLength(1)
  })

  it('goes from a page on https to http, except on the machine itself', () => {
    vi.stubGlobal('document', { baseURI: 'https://example.com/' })
    expect(findUrlFault('endpoint', 'http://api.example.com/v2')).toMatch(/Use https\.$/)
    for (const url of [
      'http://localhost:4174/v2',
      'http://127.0.0.1:4174',
      'http://[::1]:4174',
      'https://api.example.com',
      '/api/bookings',
    ])
      expect(findUrlFault('endpoint', url)).toBeUndefined()
  })

  it('goes anywhere but to http and https, whatever the address is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((rest) => `javascript:${rest}`),
        ),
        (url) => {
          const protocol = URL.canParse(url, 'https://example.invalid')
            ? new URL(url, 'https://example.invalid').protocol
            : 'none'
          if (findUrlFault('endpoint', url) === undefined) expect(['http:', 'https:']).toContain(protocol)
          else expect(findUrlFault('endpoint', url)).toMatch(/^endpoint /)
        },
      ),
    )
  })
})
