// Which bodies the handler reads.
import { describe, expect, it } from 'vitest'
import { BODY, handlerWith, post } from './serve.js'

const ZOE = { ...BODY, attendee: { ...BODY.attendee, name: 'Zoë 日本 😀' } }

/** Returns the bytes of a value as JSON, each as a piece of its own. */
function toPieces(value: unknown): Uint8Array[] {
  return [...new TextEncoder().encode(JSON.stringify(value))].map((byte) => Uint8Array.of(byte))
}

function toStream(pieces: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece)
      controller.close()
    },
  })
}

const streamed = (pieces: readonly Uint8Array[]) =>
  post('', {}, { body: toStream(pieces), duplex: 'half' } as RequestInit)

describe('a body', () => {
  it('is read whole if a letter of several bytes arrives in pieces', async () => {
    const { handler, forwarded } = handlerWith()
    expect((await handler(streamed(toPieces(ZOE)))).status).toBe(201)
    expect(forwarded[0]?.body).toEqual(ZOE)
  })

  it('H73: that is not UTF-8 is refused, although it would be JSON with other letters', async () => {
    const { handler, forwarded } = handlerWith()
    const text = JSON.stringify({ ...BODY, attendee: { ...BODY.attendee, name: 'Ada X' } })
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 'X'.charCodeAt(0) ? 0xff : byte))
    expect((await handler(streamed([bytes]))).status).toBe(400)
    const cut = toPieces(BODY).concat(Uint8Array.of(0xe2))
    expect((await handler(streamed(cut))).status).toBe(400)
    expect(forwarded).toEqual([])
  })

  it('H73: that is missing is refused', async () => {
    const { handler, forwarded } = handlerWith()
    const response = await handler(post('', {}, { body: null }))
    expect(response.status).toBe(400)
    expect(forwarded).toEqual([])
  })

  it('H73: that is nested too deeply in one of its parts is refused before it is checked', async () => {
    const { handler, forwarded } = handlerWith()
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    const replyTo = async (levels: number) => {
      const response = await handler(post({ ...BODY, metadata: { flat: 'a', deep: nested(levels) } }))
      return { status: response.status, text: await response.text() }
    }
    expect(await replyTo(19)).toMatchObject({ status: 400, text: expect.stringMatching(/nested/) })
    expect((await replyTo(18)).text).not.toMatch(/nested/)
    expect(forwarded).toEqual([])
  })

  it.each([
    ['application/json', 201],
    ['application/json ; charset=utf-8', 201],
    ['Application/JSON;charset="UTF-8"', 201],
    ['application/json;charset=utf-8;q=1', 201],
    ['application/json; q=1', 201],
    ['application/json; charset=utf-16', 415],
    ['application/json; charset = utf-16', 415],
    ['application/json; q=1; charset= "utf-16"', 415],
    ['application/jsonp', 415],
    ['text/plain; x=application/json', 415],
  ])('of the type “%s” has the status %i', async (type, status) => {
    const { handler } = handlerWith()
    expect((await handler(post(BODY, { 'content-type': type }))).status).toBe(status)
  })

  it('H73: without a type is refused', async () => {
    const { handler } = handlerWith()
    const request = post()
    request.headers.delete('content-type')
    expect((await handler(request)).status).toBe(415)
  })

  it.each([
    ['identity', 201],
    ['Identity', 201],
    ['gzip', 415],
    ['identity, gzip', 415],
    ['gzip, identity', 415],
  ])('with the encoding “%s” has the status %i', async (encoding, status) => {
    const { handler } = handlerWith()
    expect((await handler(post(BODY, { 'content-encoding': encoding }))).status).toBe(status)
  })
})
