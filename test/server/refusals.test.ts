// What the handler refuses, and how its refusals look to the form.
import { describe, expect, it, vi } from 'vitest'
import * as z from 'zod'
import { classify } from '../../src/api/errors/classify.js'
import { createBookingHandler } from '../../src/entries/server.js'
import { defineAnswerRules } from '../../src/fields/defineAnswerRules.js'
import { BODY, EVENT_TYPE, PAGE, URL_OF_HANDLER, confirm, handlerWith, post } from './serve.js'

const COMPANY = { type: 'text', slug: 'company', label: 'Company', required: true } as const
const TOPICS = {
  ...({ type: 'multiselect', slug: 'topics', label: 'Topics', required: true } as const),
  options: ['a', 'b'],
}
const RATING = { type: 'stars', slug: 'rating', label: 'Rating', required: true } as const

async function detailsOf(response: Response): Promise<unknown[]> {
  const body = (await response.json()) as { error: { details: { errors: unknown[] } } }
  return body.error.details.errors
}

describe('a refusal of the handler', () => {
  const never = new ReadableStream({ pull: () => new Promise(() => {}) })
  it.each([
    [400, 'BadRequestException', post('[]')],
    [403, 'ForbiddenException', post(BODY, { origin: 'https://evil.example' })],
    [405, 'MethodNotAllowedException', new Request(URL_OF_HANDLER, { headers: { origin: PAGE } })],
    [408, 'RequestTimeoutException', post('', {}, { body: never, duplex: 'half' } as RequestInit)],
    [413, 'PayloadTooLargeException', post(BODY, { 'content-length': '999999' })],
    [415, 'UnsupportedMediaTypeException', post(BODY, { 'content-type': 'text/plain' })],
  ])('with the status %i has the code of the API, and no cache keeps it', async (status, code, request) => {
    const { handler, forwarded } = handlerWith({ bodyTimeoutMs: 20 })
    const response = await handler(request)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status: 'error', error: { code } })
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      vary: 'origin',
    })
    expect(response.headers.has('retry-after')).toBe(false)
    expect(forwarded).toEqual([])
  })

  it('of too many requests has the code that the form reads as busy', async () => {
    const { handler } = handlerWith({ rateLimit: { requests: 1, seconds: 60 } })
    await handler(post())
    const response = await handler(post())
    expect(await response.json()).toMatchObject({ error: { code: 'ThrottlerException' } })
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('lists each mistake with its rule, and tells a missing answer from a wrong one', async () => {
    const { handler } = handlerWith({ eventType: { ...EVENT_TYPE, bookingFields: [COMPANY, TOPICS] } })
    const rulesOf = async (company: unknown, topics: unknown) =>
      detailsOf(await handler(post({ ...BODY, bookingFieldsResponses: { company, topics } })))
    const missing = (slug: string) => ({
      property: `bookingFieldsResponses.${slug}`,
      constraints: { rule: 'error_required_field' },
    })
    expect(await rulesOf('', [])).toEqual([missing('company'), missing('topics')])
    expect(await rulesOf(null, null)).toEqual([missing('company'), missing('topics')])
    const [wrong, ...others] = await rulesOf('Acme', ['c'])
    expect(others).toEqual([])
    expect(wrong).toMatchObject({ property: 'bookingFieldsResponses.topics' })
    expect(wrong).not.toEqual(missing('topics'))
  })

  it('says that a part of the body is missing, if something above it is null', async () => {
    const { handler } = handlerWith()
    const [first] = await detailsOf(await handler(post({ ...BODY, attendee: null })))
    expect(first).toEqual({ property: 'attendee', constraints: { rule: 'error_required_field' } })
  })

  it('lists fifty mistakes at most', async () => {
    const { handler } = handlerWith()
    const guests = Array.from({ length: 60 }, (_, index) => `nobody${index}`)
    expect(await detailsOf(await handler(post({ ...BODY, guests })))).toHaveLength(50)
  })

  it('does not repeat unknown keys, not even if the host has set a language of zod', async () => {
    const { handler } = handlerWith()
    const before = z.config()
    for (const locale of [z.locales.en(), z.locales.de()]) {
      z.config(locale)
      const response = await handler(post({ ...BODY, 'my secret': 1 }))
      z.config({ localeError: before.localeError })
      const [first] = await detailsOf(response)
      expect(first).toEqual({ property: '', constraints: { rule: 'has unknown keys' } })
    }
  })
})

describe('a failure that nobody expects', () => {
  const cause = new Error('A bug')
  const stars = defineAnswerRules<string, string>({
    toAnswer: (value) => value,
    missing: () => 'Give it a star',
    answerSchema: () => {
      throw cause
    },
  })

  it('H78: before the booking is sent makes the form wait, because there is no booking', async () => {
    const { handler, forwarded, problems } = handlerWith({
      eventType: { ...EVENT_TYPE, bookingFields: [RATING] },
      fieldTypes: { stars },
    })
    const response = await handler(post({ ...BODY, bookingFieldsResponses: { rating: 'five' } }))
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '10'])
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
    expect(classify({ status: 429, body: await response.json() }).kind).toBe('busy')
    expect(problems).toEqual([
      { kind: 'unexpected', message: expect.stringMatching(/Nothing was sent/), cause },
    ])
    expect(forwarded).toEqual([])
  })

  it('H75: after the booking was sent is an unknown outcome', async () => {
    const { handler, forwarded, problems } = handlerWith({}, () => {
      const reply = confirm()
      const Real = Response
      vi.stubGlobal('Response', function fail() {
        vi.stubGlobal('Response', Real)
        throw cause
      })
      return reply
    })
    try {
      const response = await handler(post())
      expect(response.status).toBe(500)
      const body = (await response.json()) as { error: { code: string } }
      expect(body.error.code).toBe('HttpException')
      expect(classify({ status: 500, body }).kind).toBe('unknown')
    } finally {
      vi.unstubAllGlobals()
    }
    expect(forwarded).toHaveLength(1)
    expect(problems).toEqual([{ kind: 'unexpected', message: expect.stringMatching(/may exist/), cause }])
  })

  it('changes no reply if the log of the host fails too, or if there is none', async () => {
    const guard = (): boolean => {
      throw cause
    }
    const onProblem = (): void => {
      throw new Error('The log is full')
    }
    for (const log of [onProblem, undefined]) {
      const { handler } = handlerWith({ guard, onProblem: log })
      expect((await handler(post(BODY, { 'bf-guard': 'good' }))).status).toBe(429)
    }
  })
})

describe('a page that asks what it may send', () => {
  it('hears that it is a POST, and need not ask again before each booking', async () => {
    const { handler } = handlerWith()
    const { headers } = await handler(
      new Request(URL_OF_HANDLER, { method: 'OPTIONS', headers: { origin: PAGE } }),
    )
    expect(headers.get('access-control-allow-methods')).toBe('POST')
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0)
  })

  it('gets the same reply from no cache if it is refused, because the next page may be allowed', async () => {
    const { handler } = handlerWith()
    for (const origin of ['https://evil.example', 'null']) {
      const { status, headers } = await handler(post(BODY, { origin }))
      expect([status, headers.get('vary')]).toEqual([403, 'origin'])
      expect(headers.has('access-control-allow-origin')).toBe(false)
    }
  })

  it('need not be a page: what has no origin is refused, and allowed only on the same origin', async () => {
    const handler = createBookingHandler({ eventType: EVENT_TYPE, fetch: async () => confirm() })
    const send = async (headers: Record<string, string>) => {
      const { body } = post()
      const type = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers: { ...type, ...headers }, body, duplex: 'half' }
      return handler(new Request(URL_OF_HANDLER, init as RequestInit))
    }
    expect((await send({})).status).toBe(403)
    const response = await send({ 'sec-fetch-site': 'same-origin' })
    expect(response.status).toBe(201)
    expect(response.headers.has('access-control-allow-origin')).toBe(false)
  })
})
