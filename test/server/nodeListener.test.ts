import { describe, expect, it } from 'vitest'
import { toNodeListener, type BookingHandlerOptions, type NodeRequest } from '../../src/entries/server.js'
import { BODY, handlerWith } from './serve.js'

const OWN = { host: 'api.example', origin: 'http://api.example', 'content-type': 'application/json' }
const ZOE = { ...BODY, attendee: { ...BODY.attendee, name: 'Zoë 日本 😀' } }

interface Given extends Partial<NodeRequest> {
  pieces?: readonly (Uint8Array | string)[]
}

/** Starts a listener that takes requests as a server of Node gives them, and returns what the server gets. */
function listen(options: Partial<BookingHandlerOptions> = {}) {
  const { handler, forwarded, problems } = handlerWith({ origins: [], ...options })
  const listener = toNodeListener(handler)
  const send = async ({ pieces = [JSON.stringify(BODY)], ...given }: Given = {}) => {
    const incoming: NodeRequest = {
      ...{ method: 'POST', url: '/book', complete: true, socket: {}, headers: OWN, ...given },
      async *[Symbol.asyncIterator]() {
        yield* pieces
      },
    }
    const headers: Record<string, string> = {}
    let body: string | undefined
    const outgoing = {
      statusCode: 0,
      setHeader: (name: string, value: string) => (headers[name] = value),
      end: (text: string) => (body = text),
    }
    await listener(incoming, outgoing)
    return { status: outgoing.statusCode, headers, body }
  }
  return { send, forwarded, problems }
}

describe('toNodeListener', () => {
  const bytes = [...new TextEncoder().encode(JSON.stringify(ZOE))].map((byte) => Uint8Array.of(byte))
  const text = JSON.stringify(ZOE)

  it.each([
    ['single bytes', bytes],
    ['texts, as after setEncoding', [text.slice(0, 20), text.slice(20)]],
  ])('reads a body that arrives in %s', async (_, pieces) => {
    const { send, forwarded } = listen()
    expect((await send({ pieces })).status).toBe(201)
    expect(forwarded[0]?.body).toEqual(ZOE)
  })

  it('passes the address of the connection on, so that each one has a limit of its own', async () => {
    const { send } = listen({ rateLimit: { requests: 1, seconds: 60 } })
    const statuses = []
    for (const remoteAddress of ['192.0.2.1', '192.0.2.1', '192.0.2.2'])
      statuses.push((await send({ socket: { remoteAddress } })).status)
    expect(statuses).toEqual([201, 429, 201])
  })

  it('knows its own origin on an encrypted connection of HTTP/2, which has no Host', async () => {
    const headers = {
      ...{ ':authority': 'api.example', ':method': 'POST', ':path': '/book', ':scheme': 'https' },
      ...{ origin: 'https://api.example', 'content-type': 'application/json' },
    }
    const { send } = listen()
    expect((await send({ headers, socket: { encrypted: true } })).status).toBe(201)
    expect((await send({ headers, socket: {} })).status).toBe(403)
    const foreign = { ...headers, ':authority': 'evil.example' }
    expect((await send({ headers: foreign, socket: { encrypted: true } })).status).toBe(403)
  })

  it('takes a header with several values or none', async () => {
    const { send, forwarded } = listen({ guard: (token) => token === 'a, b' })
    const withGuard = (value: string[] | undefined) => send({ headers: { ...OWN, 'bf-guard': value } })
    expect((await withGuard(['a', 'b'])).status).toBe(201)
    expect((await withGuard(undefined)).status).toBe(403)
    expect(forwarded).toHaveLength(1)
  })

  it('ends the connection only if there is more of a body, which no other request may follow', async () => {
    const { send } = listen()
    expect((await send({ complete: true })).headers).not.toHaveProperty('connection')
    expect((await send({ complete: false })).headers.connection).toBe('close')
  })

  it.each(['GET', 'HEAD', undefined])('refuses the method %s as the handler does', async (method) => {
    const { status, headers } = await listen().send({ method, pieces: [] })
    expect([status, headers.allow]).toEqual([405, 'POST, OPTIONS'])
  })

  it('books without a path, as behind a router that cuts it off', async () => {
    expect((await listen().send({ url: undefined })).status).toBe(201)
  })

  it.each([
    ['a host that is none', { headers: { ...OWN, host: 'a b[' } }],
    ['a method that no request may have', { method: 'TRACE' }],
    ['a header that no request may have', { headers: { ...OWN, 'a b': 'c' } }],
  ])('refuses %s, without a word', async (_, given) => {
    const { send, forwarded } = listen()
    expect(await send(given)).toMatchObject({ status: 400, body: '' })
    expect(forwarded).toEqual([])
  })
})
