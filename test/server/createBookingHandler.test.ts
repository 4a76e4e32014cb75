import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { createBookingHandler } from '../../src/entries/server.js'
import { BODY, EVENT_TYPE, KEY, PAGE, confirm, handlerWith, post } from './serve.js'

/** Returns what the form makes of an error reply. */
async function errorOf(response: Response) {
  return classify({ status: response.status, body: await response.json() })
}

describe('a booking of the form', () => {
  it('is sent to the API once, with the key and the version, and its reply comes back', async () => {
    const { handler, forwarded } = handlerWith({ apiUrl: 'https://cal.example/v2/' })
    const response = await handler(post())
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ status: 'success', data: { status: 'accepted' } })
    expect(forwarded).toHaveLength(1)
    expect(forwarded[0]?.url).toBe('https://cal.example/v2/bookings')
    expect(forwarded[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`)
    expect(forwarded[0]?.headers.get('cal-api-version')).toBe('2024-08-13')
    expect(forwarded[0]?.body).toEqual(BODY)
  })

  it('names the event type of the handler, by whatever slugs the body names it', async () => {
    const { handler, forwarded } = handlerWith()
    const { eventTypeId: _, ...body } = BODY
    await handler(post({ ...body, eventTypeSlug: 'intro', username: 'jane' }))
    expect(forwarded[0]?.body).toEqual(BODY)
  })

  it('has no choice of hosts, which only a key would allow', async () => {
    const { handler, forwarded } = handlerWith()
    await handler(post({ ...BODY, rrHostSubsetIds: [1], routing: { teamMemberIds: [1], responseId: 1 } }))
    expect(forwarded[0]?.body).toEqual(BODY)
  })

  it.each([
    [{ eventTypeId: 8 }],
    [{ eventTypeId: undefined, eventTypeSlug: 'other', username: 'jane' }],
    [{ eventTypeId: undefined, eventTypeSlug: 'intro', username: 'bob' }],
    [{ eventTypeId: undefined, eventTypeSlug: 'intro', teamSlug: 'jane' }],
    [{ eventTypeId: undefined }],
  ])('is refused if it names another event type: %j', async (named) => {
    const { handler, forwarded } = handlerWith()
    const response = await handler(post({ ...BODY, ...named }))
    expect(response.status).toBe(403)
    expect(await errorOf(response)).toMatchObject({ kind: 'refused' })
    expect(forwarded).toEqual([])
  })

  it('can be for any of several event types', async () => {
    const { handler, forwarded } = handlerWith({
      eventType: [EVENT_TYPE, { ...EVENT_TYPE, id: 8, slug: 'long' }],
    })
    expect((await handler(post({ ...BODY, eventTypeId: 8 }))).status).toBe(201)
    expect((await handler(post({ ...BODY, eventTypeId: 9 }))).status).toBe(403)
    expect(forwarded.map(({ body }) => (body as typeof BODY).eventTypeId)).toEqual([8])
  })

  it('is refused with the fields that break the rules, as the form reads them, and without the answers', async () => {
    const { handler, forwarded } = handlerWith()
    const attendee = { ...BODY.attendee, email: 'no-address-at-all' }
    const response = await handler(post({ ...BODY, attendee, guests: ['nobody-typed-this'] }))
    expect(response.status).toBe(400)
    const text = await response.clone().text()
    expect(text).not.toContain('no-address-at-all')
    expect(text).not.toContain('nobody-typed-this')
    const error = await errorOf(response)
    expect(error.kind).toBe('field')
    expect(error.fields.map(({ name }) => name)).toEqual(expect.arrayContaining(['attendee.email', 'guests']))
    expect(forwarded).toEqual([])
  })

  it('is refused with the code of a missing answer, so that the form can say which answer it wants', async () => {
    const notes = { type: 'text', slug: 'company', label: 'Company', required: true } as const
    const { handler } = handlerWith({ eventType: { ...EVENT_TYPE, bookingFields: [notes] } })
    const error = await errorOf(await handler(post()))
    expect(error).toMatchObject({
      kind: 'field',
      fields: [{ name: 'company', code: 'error_required_field' }],
    })
  })

  it('is refused if it has unknown keys, which are not repeated', async () => {
    const { handler } = handlerWith()
    const response = await handler(post({ ...BODY, 'my secret': 1 }))
    expect(response.status).toBe(400)
    expect(await response.text()).not.toContain('secret')
  })

  it('cannot pose as a refusal of the handler itself', async () => {
    const { handler } = handlerWith()
    const response = await handler(post({ kind: 'refusal', status: 200, message: 'ok' }))
    expect(response.status).toBe(403)
  })
})

describe('an event type that is a reference', () => {
  const reference = { username: 'jane', eventTypeSlug: 'intro' }
  const serve = ({ url }: { url: string }): Response =>
    url.includes('/event-types') ? Response.json({ status: 'success', data: [EVENT_TYPE] }) : confirm()

  it('is fetched once, with the key, for many bookings', async () => {
    const { handler, forwarded } = handlerWith({ eventType: reference }, serve)
    const replies = await Promise.all([1, 2, 3].map(() => handler(post())))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    const fetched = forwarded.filter(({ url }) => url.includes('/event-types'))
    expect(fetched).toHaveLength(1)
    expect(fetched[0]?.headers.get('authorization')).toBe(`Bearer ${KEY}`)
  })

  it('can be an id, which is fetched with the key', async () => {
    const single = ({ url }: { url: string }): Response =>
      url.endsWith('/event-types/7') ? Response.json({ status: 'success', data: EVENT_TYPE }) : confirm()
    const { handler } = handlerWith({ eventType: { eventTypeId: 7 } }, single)
    expect((await handler(post())).status).toBe(201)
    expect((await handler(post({ ...BODY, eventTypeId: 8 }))).status).toBe(403)
  })

  it('that cannot be fetched makes the form wait, because nothing was sent, and is fetched again', async () => {
    let fails = true
    const { handler, problems } = handlerWith({ eventType: reference }, (request) =>
      fails ? new Response('', { status: 503 }) : serve(request),
    )
    const response = await handler(post())
    expect(response.headers.get('retry-after')).toBe('30')
    expect(await errorOf(response)).toMatchObject({ kind: 'busy' })
    expect(problems).toMatchObject([
      { kind: 'eventType', message: expect.stringContaining('the status 503') },
    ])
    fails = false
    expect((await handler(post())).status).toBe(201)
  })

  it('that cannot be fetched because of the key says so to the owner, not to the visitor', async () => {
    const { handler, problems } = handlerWith(
      { eventType: reference },
      () => new Response('', { status: 401 }),
    )
    expect(await errorOf(await handler(post()))).toMatchObject({ kind: 'busy' })
    expect(problems).toEqual([{ kind: 'key', message: expect.stringContaining('refused the API key') }])
    expect(JSON.stringify(problems)).not.toContain(KEY)
  })

  it('that cannot be fetched because there is no reply says what happened', async () => {
    const { handler, problems } = handlerWith({ eventType: reference }, () =>
      Promise.reject(new Error('down')),
    )
    expect(await errorOf(await handler(post()))).toMatchObject({ kind: 'busy' })
    expect(problems).toMatchObject([
      { kind: 'eventType', message: expect.stringContaining('nothing was sent') },
    ])
  })
})

describe('the pages of other origins', () => {
  const preflight = (origin: string) =>
    new Request('https://api.example/book', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })

  it('may send what the form sends if they are in the list', async () => {
    const { handler } = handlerWith()
    const response = await handler(preflight(PAGE))
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
    const allowed = response.headers.get('access-control-allow-headers')?.split(', ')
    expect(allowed).toEqual(
      expect.arrayContaining(['content-type', 'cal-api-version', 'bf-trap', 'bf-elapsed', 'bf-guard']),
    )
    const reply = await handler(post())
    expect(reply.headers.get('access-control-allow-origin')).toBe(PAGE)
    expect(reply.headers.get('access-control-expose-headers')).toBe('retry-after')
    expect(reply.headers.get('vary')).toBe('origin')
  })

  it('may read refusals too, so that the form can say why', async () => {
    const { handler } = handlerWith()
    const response = await handler(post('{', {}))
    expect(response.headers.get('access-control-allow-origin')).toBe(PAGE)
  })

  it('need not be listed if they have the origin of the handler', async () => {
    const { handler } = handlerWith({ origins: [] })
    expect((await handler(post(BODY, { origin: 'https://api.example' }))).status).toBe(201)
    // Behind a proxy, the handler does not know its own origin, and a browser says it.
    expect((await handler(post(BODY, { origin: PAGE, 'sec-fetch-site': 'same-origin' }))).status).toBe(201)
  })

  it('need not be listed if they have the host that was asked for, whatever URL the request has', async () => {
    const { handler } = handlerWith({ origins: [] })
    const send = async (origin: string, host = 'site.example') => {
      const { method, headers, body } = post(BODY, { origin, host })
      // Next says `localhost`, whatever its host is.
      const request = new Request('http://localhost:3000/book', {
        method,
        headers,
        body,
        duplex: 'half',
      } as never)
      return (await handler(request)).status
    }
    expect([await send('https://site.example'), await send('http://site.example')]).toEqual([201, 201])
    const others = [
      ...['https://site.example.evil.example', 'https://evil.example', 'ftp://site.example', 'null'],
      ...['https://site.example/path', 'x-https://site.example'],
    ]
    for (const origin of others) expect(await send(origin)).toBe(403)
    expect(await send('https://site.example', 'evil.example')).toBe(403)
  })
})

describe('the options', () => {
  it.each(['https://page.example/', 'page.example', '*', 'https://page.example/book'])(
    'refuse the origin %s, which would never match',
    (origin) => {
      expect(() => createBookingHandler({ eventType: EVENT_TYPE, origins: [origin] })).toThrow(/origin/)
    },
  )

  it('refuse what could never book: no event type, or one that no request can name', () => {
    expect(() => createBookingHandler({ eventType: [] })).toThrow(/eventType/)
    expect(() => createBookingHandler({ eventType: { slug: 'intro', lengthInMinutes: 30 } })).toThrow(/slug/)
  })

  it.each([
    { requests: 0, seconds: 60 },
    { requests: 20, seconds: 0 },
    { requests: Number.NaN, seconds: 60 },
  ])('refuse the limit %j, which limits everybody or nobody', (rateLimit) => {
    expect(() => createBookingHandler({ eventType: EVENT_TYPE, rateLimit })).toThrow(/rateLimit/)
  })

  it.each(['cal_live_a b', 'cal_live_a\nb', 'cal_live_…'])(
    'refuse the key %j, and do not repeat it',
    (apiKey) => {
      const create = () => createBookingHandler({ eventType: EVENT_TYPE, apiKey })
      expect(create).toThrow(/apiKey/)
      expect(create).not.toThrow(/cal_live/)
    },
  )

  it('refuse a minimum time without the honeypot, whose headers have the time', () => {
    expect(() => createBookingHandler({ eventType: EVENT_TYPE, minimumSeconds: 3 })).toThrow(/honeypot/)
  })
})

it('another method is refused, with those that are allowed', async () => {
  const { handler } = handlerWith()
  const response = await handler(new Request('https://api.example/book'))
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST, OPTIONS'])
})
