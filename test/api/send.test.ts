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
  it('goes to the API, with the version of bookings and no header that the preflight refuses', async () => {
    const { client, seen } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect(seen[0]?.url).toBe('https://api.cal.com/v2/bookings')
    expect({ ...seen[0]?.init.headers }).toEqual({
      'cal-api-version': '2024-08-13',
      'content-type': 'application/json',
    })
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual(REQUEST)
  })

  it('has no cookies, is never cached and follows no redirect', async () => {
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

  it('H14: ignores options and headers that a page put on Object.prototype', async () => {
    const prototype = Object.prototype as { integrity?: string; 'x-evil'?: string }
    const { client, seen } = clientAnswering([booked()])
    let read: unknown[] = []
    try {
      Object.assign(prototype, { integrity: 'sha256-x', 'x-evil': '1' })
      await client.createBooking(REQUEST)
      const { init } = seen[0]!
      read = [init.integrity, Object.keys({ ...init.headers })]
    } finally {
      delete prototype.integrity
      delete prototype['x-evil']
    }
    expect(read).toEqual([undefined, ['cal-api-version', 'content-type']])
  })

  it('F22: has options and headers that a wrapper of the page can use like any other object', async () => {
    const { client, seen } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    const { init } = seen[0]!
    for (const object of [init, init.headers!]) expect(Object.getPrototypeOf(object)).toBe(Object.prototype)
    expect(Object.hasOwn(init, 'body')).toBe(true)
  })

  it.each([
    ['no body', {}],
    ['a body without a reader', { body: { pipe: () => undefined } }],
  ])('F22: reads the text of a response that has no stream: %s', async (_, more) => {
    const text = JSON.stringify(toBookingReply(REQUEST))
    const fake = { status: 201, headers: new Headers(), text: async () => text, ...more }
    const { client } = clientAnswering([() => fake as unknown as Response])
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('goes to the endpoint if it is a new booking, and to the API otherwise', async () => {
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

  it('uses the global fetch of the moment of the call', async () => {
    const { client } = clientAnswering([], { fetch: undefined })
    vi.stubGlobal('fetch', async () => booked())
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('is not sent while the device is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { client, seen } = clientAnswering([])
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'offline' })
    expect(seen).toEqual([])
  })
})

describe('the deadline', () => {
  it('ends the wait for a reply, with an unknown outcome', async () => {
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

  it('includes the body: a body that never ends is aborted too', async () => {
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

  it('clears its timer after the reply', async () => {
    vi.useFakeTimers()
    const { client } = clientAnswering([booked()])
    await client.createBooking(REQUEST)
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** Makes the body of a response fail when the request is aborted, as a real fetch does. */
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

describe('the body of a reply', () => {
  it('is not read to its end if it is larger than a megabyte', async () => {
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

  it('can begin with a byte order mark and have any content type', async () => {
    const { client } = clientAnswering([
      answer(201, `\ufeff${JSON.stringify(toBookingReply(REQUEST))}`, { 'content-type': 'text/html' }),
    ])
    expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'booking_uid_123' })
  })

  it('can arrive in chunks that split a character', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ data: { uid: 'abc', title: 'Zoë 🎈' } }))
    const chunks = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })
    const { client } = clientAnswering([new Response(chunks, { status: 201 })])
    expect(await client.createBooking(REQUEST)).toMatchObject({ title: 'Zoë 🎈' })
  })

  it('can be nested very deeply', async () => {
    const depth = 100_000
    expect(await failureFor(answer(201, '['.repeat(depth) + ']'.repeat(depth)))).toMatchObject({
      kind: 'unknown',
    })
  })
})

describe('the Retry-After header', () => {
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
  ])('“%s” means %s seconds', async (retryAfter, seconds) => {
    expect(await secondsFor(retryAfter)).toBe(seconds)
  })

  it('can be a date: one in the past counts as 1 second, one far away as 120 seconds', async () => {
    expect(await secondsFor(new Date(Date.now() + 30_000).toUTCString())).toBeGreaterThan(25)
    expect(await secondsFor(new Date(Date.now() + 30_000).toUTCString())).toBeLessThanOrEqual(30)
    expect(await secondsFor('Thu, 01 Jan 1970 00:00:00 GMT')).toBe(1)
    expect(await secondsFor('Fri, 01 Jan 2100 00:00:00 GMT')).toBe(120)
  })
})

describe('a request that is never sent', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/plain,x',
    'file:///etc/passwd',
    'ftp://example.com',
    'http://',
    'https://user:secret@example.com/book',
  ])('has the endpoint %s', async (endpoint) => {
    const { client, seen } = clientAnswering([], { endpoint })
    const error = await failureOf(client.createBooking(REQUEST))
    expect(error).toMatchObject({ kind: 'setup' })
    expect(error.message).toMatch(/^\[booking-form\] The address /)
    expect(seen).toEqual([])
  })

  it('has an API key in a browser', async () => {
    vi.stubGlobal('document', { baseURI: 'https://example.com/' })
    const { client, seen } = clientAnswering([], { headers: { authorization: 'Bearer cal_live_123' } })
    const error = await failureOf(client.createBooking(REQUEST))
    expect(error).toMatchObject({ kind: 'setup' })
    expect(error.message).not.toContain('cal_live_123')
    expect(seen).toEqual([])
  })

  it('does not include one with an API key on a server', async () => {
    const { client, seen } = clientAnswering([booked()], {
      headers: { authorization: 'Bearer cal_live_123' },
    })
    await client.createBooking(REQUEST)
    expect(seen).toHaveLength(1)
  })

  it('goes from a page on https to http, unless the host is the local machine', () => {
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

  it('has any other scheme than http or https, whatever the URL', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((script) => `javascript:${script}`),
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
