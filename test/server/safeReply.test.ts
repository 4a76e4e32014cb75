import { describe, expect, it, vi } from 'vitest'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { BODY, EVENT_TYPE, KEY, confirm, handlerWith, post } from './serve.js'

const NOTES = { type: 'textarea', slug: 'notes', label: 'Notes', required: false } as const
const COMPANY = { type: 'text', slug: 'company', label: 'Company', required: false } as const
const EVENT_WITH_NOTES = { ...EVENT_TYPE, bookingFields: [NOTES, COMPANY] }
const BOOKED = toBookingReply(BODY as never)

async function through(reply: () => Response, body: object = BODY) {
  const { handler, problems } = handlerWith({ eventType: EVENT_WITH_NOTES }, reply)
  const response = await handler(post(body))
  const text = await response.text()
  return { response, text, problems, json: () => JSON.parse(text) as Record<string, unknown> }
}

/** Returns a reply with a status that `Response` itself would not take. */
function withStatus(status: number, body: unknown = BOOKED): Response {
  const response = Response.json(body)
  vi.spyOn(response, 'status', 'get').mockReturnValue(status)
  return response
}

/** Returns a reply whose body arrives byte by byte. */
function inBytes(value: unknown, status: number): Response {
  const bytes = [...new TextEncoder().encode(JSON.stringify(value))]
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
      controller.close()
    },
  })
  return new Response(body, { status })
}

describe('what the page gets of an error', () => {
  const refuse =
    (body: unknown, status = 400) =>
    () =>
      Response.json(body, { status })

  it('is everything but what was sent: numbers, codes and names that only look like it', async () => {
    const error = {
      ...{ statusCode: 409, retry: null, final: false, codes: ['a', 1, null] },
      ...{ valueType: 'text', inputName: 'company', defaultvalue: 'x' },
    }
    const sent = { target: 'a', value: 1, input: 'c', received: [BODY] }
    const { json } = await through(refuse({ ...error, ...sent, deeper: [{ ...error, ...sent }] }))
    expect(json()).toEqual({ ...error, deeper: [error] })
  })

  it('H77: shows where an answer or the key was', async () => {
    const { json } = await through(refuse({ message: `${KEY} may not book for ada@example.com.` }))
    expect(json()).toEqual({ message: '… may not book for ….' })
  })

  it('H77: contains nothing of an answer that begins with another one', async () => {
    const answers = { notes: 'Ada of Lovelace', company: 'Mary and Shelley' }
    for (const name of ['Ada', 'Mary']) {
      const body = { ...BODY, attendee: { ...BODY.attendee, name }, bookingFieldsResponses: answers }
      const { json } = await through(refuse({ message: 'Not for Ada of Lovelace, Mary and Shelley.' }), body)
      expect(json()).toEqual({ message: 'Not for …, ….' })
    }
    const both = { notes: 'Mary and Shelley', company: 'Mary' }
    const { json } = await through(refuse({ message: 'Not for Mary and Shelley.' }), {
      ...BODY,
      bookingFieldsResponses: both,
    })
    expect(json()).toEqual({ message: 'Not for ….' })
  })

  it.each([
    ['lists', '['.repeat(200_000), ']'.repeat(200_000)],
    ['objects', '{"a":'.repeat(100_000), '}'.repeat(100_000)],
  ])(
    'keeps its status if it has very many levels of %s, of which the lower ones are left out',
    async (_, open, close) => {
      const { response, text, problems } = await through(
        () => new Response(`${open}"ada@example.com"${close}`, { status: 409 }),
      )
      expect(response.status).toBe(409)
      expect(text.length).toBeLessThan(200)
      expect(text).not.toContain('ada@')
      expect(problems).toEqual([])
    },
  )

  it.each(['5', 'true', '"ada@example.com"', 'null', ''])(
    'is its status if its body is %s, which says nothing',
    async (body) => {
      const { response, json } = await through(() => new Response(body, { status: 422 }))
      expect(response.status).toBe(422)
      expect(json()).toEqual({ statusCode: 422, message: expect.stringMatching(/without a reason/) })
    },
  )

  it('is an error that comes with the status of a success, without the answers', async () => {
    const error = { status: 'error', error: { code: 'X', message: 'No room for ada@example.com' } }
    const { response, json } = await through(refuse(error, 200))
    expect(response.status).toBe(200)
    expect(json()).toEqual({ status: 'error', error: { code: 'X', message: 'No room for …' } })
  })

  it('has the last status of errors too', async () => {
    expect((await through(refuse({}, 599))).response.status).toBe(599)
  })

  it.each(['30', 'Tue, 08 Jan 2030 13:00:00 GMT'])('has the wait %s', async (wait) => {
    const headers = { 'retry-after': wait }
    const { response } = await through(() => Response.json({}, { status: 429, headers }))
    expect(response.headers.get('retry-after')).toBe(wait)
  })

  it.each([KEY, '<b>30', '30<b>', '1'.repeat(10), 'soon', 'Tue, <b>08 Jan', `x ${'Tue, 08 Jan'}`])(
    'H77: has no wait that is neither seconds nor a date: %s',
    async (wait) => {
      const headers = { 'retry-after': wait }
      const { response } = await through(() => Response.json({}, { status: 429, headers }))
      expect(response.headers.has('retry-after')).toBe(false)
    },
  )
})

describe('a confirmed booking', () => {
  it('H77: comes back without the key', async () => {
    const { json } = await through(() => Response.json({ ...BOOKED, debug: KEY }, { status: 201 }))
    expect(json()).toEqual({ ...BOOKED, debug: '…' })
  })

  it.each([200, 201, 299])('comes back with the status %i', async (status) => {
    const { response, json } = await through(() => Response.json(BOOKED, { status }))
    expect(response.status).toBe(status)
    expect(json()).toEqual(BOOKED)
  })

  it.each([204, 205])('comes back without a body with the status %i', async (status) => {
    const { response, text } = await through(() => new Response(null, { status }))
    expect([response.status, text]).toEqual([status, ''])
  })

  it('comes back whole if a letter of several bytes arrives in pieces', async () => {
    const booked = { ...BOOKED, title: 'Zoë 日本 😀' }
    const { json } = await through(() => inBytes(booked, 201))
    expect(json()).toEqual(booked)
  })

  it('H75: whose body is lost comes back with its status alone', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })
    const { response, text } = await through(() => new Response(broken, { status: 201 }))
    expect([response.status, text]).toEqual([201, ''])
  })
})

describe('an outcome that is not known', () => {
  it.each([
    ['a choice of addresses', () => Response.json(BOOKED, { status: 300 })],
    ['a redirect that fetch hides', () => Response.error()],
    ['a status before 200', () => withStatus(199)],
    ['a status after 599', () => withStatus(600)],
    ['a number', () => Response.json(5)],
    ['null', () => Response.json(null)],
    ['a text', () => Response.json('ok')],
  ])('H75: is said to be unknown after %s', async (_, reply) => {
    const { response, json } = await through(reply)
    expect(response.status).toBe(502)
    expect(json()).toEqual({
      status: 'error',
      error: { code: 'UNKNOWN_OUTCOME', message: expect.stringMatching(/may exist/) },
    })
  })

  it('H75: is said to be unknown after a refusal that is longer than a megabyte, and the owner hears of it', async () => {
    const frame = JSON.stringify({ message: '' }).length
    const refuseWith = (bytes: number) => () =>
      Response.json({ message: 'x'.repeat(bytes - frame) }, { status: 400 })
    expect((await through(refuseWith(1_000_000))).response.status).toBe(400)
    const { response, problems } = await through(refuseWith(1_000_001))
    expect(response.status).toBe(502)
    expect(problems).toEqual([{ kind: 'upstream', message: expect.stringMatching(/connection.*may exist/) }])
  })

  it('H75: is said to the owner with the time that the API had', async () => {
    const { handler, problems } = handlerWith({ timeoutMs: 20 }, () => new Promise<Response>(() => {}))
    const response = await handler(post())
    expect(response.status).toBe(504)
    expect(await response.json()).toMatchObject({ error: { code: 'UNKNOWN_OUTCOME' } })
    expect(problems).toEqual([{ kind: 'upstream', message: expect.stringMatching(/20 ms.*may exist/) }])
  })
})

describe('what reaches the API', () => {
  it('is one POST of JSON, which follows no redirect with the key', async () => {
    const { handler, forwarded } = handlerWith({}, confirm)
    await handler(post())
    expect(forwarded).toMatchObject([{ method: 'POST', redirect: 'manual' }])
    expect(forwarded[0]?.headers.get('content-type')).toBe('application/json')
  })

  it('is sent with the global fetch, if the options have none', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => confirm())
    vi.stubGlobal('fetch', fetch)
    try {
      const { handler } = handlerWith({ fetch: undefined })
      expect((await handler(post())).status).toBe(201)
      expect(fetch).toHaveBeenCalledWith('https://api.cal.com/v2/bookings', expect.anything())
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it('leaves no timer behind, which would keep a process from its end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { handler } = handlerWith({ guard: () => true })
      expect((await handler(post(BODY, { 'bf-guard': 'good' }))).status).toBe(201)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})
