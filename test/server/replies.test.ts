import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { BODY, KEY, handlerWith, post } from './serve.js'

async function read(response: Response) {
  const text = await response.text()
  const body: unknown = text.startsWith('{') ? JSON.parse(text) : text
  return { text, error: classify({ status: response.status, body }) }
}

const through = async (reply: () => Response | Promise<Response>, timeoutMs = 25_000) => {
  const { handler, forwarded, problems } = handlerWith({ timeoutMs }, reply)
  const response = await handler(post())
  return { response, forwarded, problems, ...(await read(response.clone())) }
}

describe('a refusal of the API', () => {
  it.each([
    [409, 'User either already has booking at this time or is not available', 'conflict'],
    [400, 'email_verification_required', 'verify'],
    [400, 'responses - {guests}email_validation_error, ', 'field'],
    [404, 'Event type with id 7 not found.', 'refused'],
    [429, 'CustomThrottlerGuard - Too many requests. Please try again later.', 'busy'],
    [500, 'Internal server error', 'unknown'],
  ])('%i “%s” is %s for the form, as without the handler', async (status, message, kind) => {
    const body = { status: 'error', error: { code: 'X', message } }
    const { response, error } = await through(() => Response.json(body, { status }))
    expect(response.status).toBe(status)
    expect(error.kind).toBe(kind)
  })

  it('keeps the wait, and no other header', async () => {
    const headers = { 'retry-after': '30', 'set-cookie': 'a=b', server: 'cal', 'x-key': KEY }
    const { response } = await through(() => Response.json({ statusCode: 429 }, { status: 429, headers }))
    expect([...response.headers.keys()].sort()).toEqual([
      ...['access-control-allow-origin', 'access-control-expose-headers', 'cache-control', 'content-type'],
      ...['retry-after', 'vary', 'x-content-type-options'],
    ])
  })

  it('H77: does not repeat the key or an answer', async () => {
    const error = {
      ...{ code: 'BadRequestException', message: `Key ${KEY} may not book for ada@example.com` },
      details: {
        errors: [{ target: BODY, value: 'x', property: 'email', constraints: { isEmail: 'must be' } }],
      },
    }
    const { text, error: found } = await through(() =>
      Response.json({ status: 'error', error }, { status: 400 }),
    )
    for (const secret of [KEY, 'ada@example.com', 'Ada Lovelace', 'target'])
      expect(text).not.toContain(secret)
    expect(found).toMatchObject({ kind: 'field', fields: [{ name: 'email', code: 'must be' }] })
  })

  it('H77: does not repeat a key that was read from a file, with a line break at its end', async () => {
    const { handler } = handlerWith({ apiKey: `${KEY}\n` }, ({ headers }) =>
      Response.json({ message: `Bad: ${headers.get('authorization')}` }, { status: 400 }),
    )
    expect(await (await handler(post())).text()).not.toContain(KEY)
  })

  it('H77: keeps the names of fields and codes, even if an answer is the same word', async () => {
    const { handler } = handlerWith({}, () =>
      Response.json(
        { statusCode: 400, message: 'responses - {notes}max_characters_allowed, ' },
        { status: 400 },
      ),
    )
    const response = await handler(post({ ...BODY, bookingFieldsResponses: { notes: 'notes' } }))
    expect((await read(response)).error.fields).toMatchObject([{ name: 'notes' }])
  })

  it('H77: of the key is reported to the owner, without the key', async () => {
    const { problems } = await through(() => Response.json({ message: 'Invalid API Key' }, { status: 401 }))
    expect(problems).toMatchObject([{ kind: 'key' }])
    expect(JSON.stringify(problems)).not.toContain(KEY)
  })

  it('that is a page and not JSON keeps its status alone', async () => {
    const { response, text, error } = await through(
      () => new Response(`<h1>${KEY} ada@example.com</h1>`, { status: 413 }),
    )
    expect([response.status, error.reason]).toEqual([413, 'tooLarge'])
    expect(text).not.toMatch(/h1|cal_live|ada/)
  })
})

describe('an outcome that is not known', () => {
  const unknown = { kind: 'unknown', reason: undefined }

  it('H75: is said to be unknown if the connection fails, and nothing is sent again', async () => {
    const { response, error, forwarded, problems } = await through(() => {
      throw new TypeError(`fetch failed with ${KEY}`)
    })
    expect(response.status).toBe(502)
    expect(error).toMatchObject(unknown)
    expect(forwarded).toHaveLength(1)
    expect(problems).toMatchObject([{ kind: 'upstream' }])
    expect(JSON.stringify(problems)).not.toContain(KEY)
  })

  it('H75: is said to be unknown if the API does not reply in time, even if fetch cannot be aborted', async () => {
    const { response, error, forwarded } = await through(() => new Promise<Response>(() => {}), 20)
    expect(response.status).toBe(504)
    expect(error).toMatchObject(unknown)
    expect(forwarded).toHaveLength(1)
  })

  it('H75: is said to be unknown if the body of the reply never ends', async () => {
    const endless = () => new Response(new ReadableStream({ pull: () => new Promise(() => {}) }))
    const { response, error } = await through(endless, 20)
    expect(response.status).toBe(504)
    expect(error).toMatchObject(unknown)
  })

  it('H75: is very likely a booking if the API confirmed it, and only the body was lost', async () => {
    const cut = () =>
      new Response(
        new ReadableStream({
          pull: (controller) => controller.error(new Error('reset')),
        }),
        { status: 201 },
      )
    const { error } = await through(cut)
    expect(error).toMatchObject({ kind: 'unknown', reason: 'likelyBooked' })
  })

  it.each([
    ['a page with the status 200', () => new Response('<h1>Sign in</h1>')],
    ['a redirect', () => new Response(null, { status: 302, headers: { location: 'https://other.example' } })],
    ['a reply of more than a megabyte', () => new Response(`"${'a'.repeat(1_100_000)}"`)],
  ])('H75: is said to be unknown after %s', async (_, reply) => {
    const { response, error } = await through(reply)
    expect(response.status).toBe(502)
    expect(error).toMatchObject(unknown)
  })
})

it('a booking comes back as the API sent it', async () => {
  const sent = toBookingReply(BODY as never)
  const { response, text } = await through(() => Response.json(sent, { status: 201 }))
  expect(response.status).toBe(201)
  expect(JSON.parse(text)).toEqual(sent)
})

it('a success without a body stays one', async () => {
  const { response } = await through(() => new Response(null, { status: 204 }))
  expect(response.status).toBe(204)
})
