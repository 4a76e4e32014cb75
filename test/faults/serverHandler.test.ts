import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { BookingHandlerOptions } from '../../src/entries/server.js'
import { BODY, PAGE, handlerWith } from '../server/serve.js'
import { listenWith } from '../support/startHandler.js'
import { rawPost } from './rawPost.js'

const JSON_TYPE = { 'content-type': 'application/json', origin: PAGE }
const TEXT = JSON.stringify(BODY)

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(closing.map((close) => close()))
  closing = []
})

/** Serves a handler through `node:http`. */
async function serve(options: Partial<BookingHandlerOptions> = {}) {
  const { handler, forwarded, problems } = handlerWith(options)
  const { endpoint: url, close } = await listenWith(handler)
  closing.push(close)
  return { url, forwarded, problems }
}

/** Sends the head of a request and then pieces of its body, each after a pause. Resolves when the server closes. */
function drip(url: string, pieces: readonly string[], pauseMs: number): Promise<string> {
  const { hostname, port, host, pathname } = new URL(url)
  return new Promise((resolve) => {
    let received = ''
    const socket = connect(Number(port), hostname)
    const head = [`POST ${pathname} HTTP/1.1`, `host: ${host}`, `origin: ${PAGE}`]
    socket.write(
      [...head, 'content-type: application/json', 'transfer-encoding: chunked', '', ''].join('\r\n'),
    )
    const left = [...pieces]
    const timer = setInterval(() => {
      const piece = left.shift()
      if (piece) socket.write(`${piece.length.toString(16)}\r\n${piece}\r\n`)
    }, pauseMs)
    socket.on('data', (chunk) => (received += String(chunk)))
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(timer)
      resolve(received)
    })
  })
}

describe('the handler behind node:http', () => {
  it('forwards a booking, which shows that the refusals below have a reason', async () => {
    const { url, forwarded } = await serve()
    const { status, headers } = await rawPost(url, {
      body: TEXT,
      headers: { ...JSON_TYPE, connection: 'close' },
    })
    expect([status, headers['content-type']]).toEqual([201, 'application/json; charset=utf-8'])
    expect(forwarded).toHaveLength(1)
  })

  it('H70: a thousand requests of one address are limited, and the others are not', async () => {
    const { url, forwarded } = await serve({
      rateLimit: { requests: 20, seconds: 60 },
      address: (request, info) => request.headers.get('x-test-address') ?? info.address,
    })
    const send = (from = {}) => fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...from }, body: TEXT })
    const statuses: number[] = []
    for (let round = 0; round < 20; round++) {
      const replies = await Promise.all(Array.from({ length: 50 }, () => send()))
      for (const reply of replies) {
        statuses.push(reply.status)
        if (reply.status === 429) expect(Number(reply.headers.get('retry-after'))).toBeGreaterThan(0)
        await reply.arrayBuffer()
      }
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(980)
    expect(forwarded).toHaveLength(20)
    expect((await send({ 'x-test-address': '192.0.2.9' })).status).toBe(201)
  })

  it('H71: a body whose Content-Length is too large is refused before it is sent', async () => {
    const { url, forwarded } = await serve()
    const headers = { ...JSON_TYPE, 'content-length': '10000000' }
    const { status, end } = await rawPost(url, { body: '{', headers })
    expect([status, end]).not.toContain('open')
    expect(status).toBe(413)
    expect(forwarded).toEqual([])
  })

  it('H71: a body without a length is refused when it gets too large, and the connection is closed', async () => {
    const { url, forwarded } = await serve()
    const received = await drip(url, ['{"a":"', ...Array.from({ length: 20 }, () => 'x'.repeat(10_000))], 1)
    expect(received).toMatch(/^HTTP\/1.1 413 /)
    expect(forwarded).toEqual([])
  })

  it('H71: a body of exactly the limit is read', async () => {
    const { url } = await serve({ maxBytes: TEXT.length })
    const reply = (body: string) => fetch(url, { method: 'POST', headers: JSON_TYPE, body })
    expect((await reply(TEXT)).status).toBe(201)
    expect((await reply(`${TEXT} `)).status).toBe(413)
  })

  it('H72: a body that arrives too slowly is refused, and the connection is closed', async () => {
    const { url, forwarded } = await serve({ bodyTimeoutMs: 100 })
    const received = await drip(
      url,
      Array.from({ length: 1000 }, () => ' '),
      5,
    )
    expect(received).toMatch(/^HTTP\/1.1 408 /)
    expect(forwarded).toEqual([])
  })

  it('H72: a body that never ends is refused, and the connection is closed', async () => {
    const { url, forwarded } = await serve({ bodyTimeoutMs: 50 })
    expect(await drip(url, [TEXT], 1)).toMatch(/^HTTP\/1.1 408 /)
    expect(forwarded).toEqual([])
  })

  it('H72: a body that breaks off harms nothing', async () => {
    const { url, forwarded, problems } = await serve()
    await rawPost(url, { body: '{', headers: { ...JSON_TYPE, 'content-length': '50' }, patienceMs: 50 })
    expect((await fetch(url, { method: 'POST', headers: JSON_TYPE, body: TEXT })).status).toBe(201)
    expect(forwarded).toHaveLength(1)
    expect(problems).toEqual([])
  })

  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
  it.each([
    ['no JSON', '{"start":', {}, 400],
    ['nothing', '', {}, 400],
    ['a list', '[]', {}, 400],
    ['a text', '"start"', {}, 400],
    ['null', 'null', {}, 400],
    ['nested too deep', deep, {}, 400],
    ['nested too deep in a list', `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`, {}, 400],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0x7d]), {}, 400],
    ['compressed', TEXT, { 'content-encoding': 'gzip' }, 415],
    ['a form', 'start=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['a text by its type', TEXT, { 'content-type': 'text/plain' }, 415],
    ['in another charset', TEXT, { 'content-type': 'application/json; charset=utf-16' }, 415],
  ])('H73: a body that is %s is refused', async (_, body, headers, expected) => {
    const { url, forwarded } = await serve()
    const reply = await fetch(url, { method: 'POST', headers: { ...JSON_TYPE, ...headers }, body })
    expect(reply.status).toBe(expected)
    expect(await reply.json()).toMatchObject({ status: 'error', error: { code: expect.any(String) } })
    expect(forwarded).toEqual([])
  })

  it('H73: a request whose Host is no host is refused', async () => {
    const { url, forwarded } = await serve()
    const headers = { ...JSON_TYPE, host: 'a b[', connection: 'close' }
    expect((await rawPost(url, { body: TEXT, headers })).status).toBe(400)
    expect(forwarded).toEqual([])
  })

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a subdomain of an allowed page', { origin: 'https://a.page.example' }],
    ['an allowed page without encryption', { origin: 'http://page.example' }],
    ['an origin that begins like an allowed one', { origin: `${PAGE}.evil.example` }],
    ['a frame without an origin', { origin: 'null' }],
    ['another site that browsers tell apart', { origin: 'null', 'sec-fetch-site': 'cross-site' }],
  ])('H74: a post of %s is refused, and its page cannot read the reply', async (_, from) => {
    const { url, forwarded } = await serve()
    for (const method of ['POST', 'OPTIONS']) {
      const body = method === 'POST' ? TEXT : ''
      const headers = { ...JSON_TYPE, ...from, connection: 'close' }
      const reply = await rawPost(url, { method, body, headers })
      expect(reply.status).toBe(403)
      expect(reply.headers).not.toHaveProperty('access-control-allow-origin')
    }
    expect(forwarded).toEqual([])
  })

  it('H74: a post without an origin is refused, because browsers send one', async () => {
    const { url, forwarded } = await serve()
    const headers = { 'content-type': 'application/json', connection: 'close' }
    expect((await rawPost(url, { body: TEXT, headers })).status).toBe(403)
    expect(forwarded).toEqual([])
  })
})
