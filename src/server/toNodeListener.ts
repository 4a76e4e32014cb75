import type { BookingHandler } from './types.js'

/** What the listener needs of the request of `node:http`, Express or Connect. */
export interface NodeRequest extends AsyncIterable<Uint8Array | string> {
  method?: string | undefined
  url?: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
  complete: boolean
  socket: { remoteAddress?: string | undefined; encrypted?: boolean | undefined }
}

/** What the listener needs of the response of `node:http`, Express or Connect. */
export interface NodeResponse {
  statusCode: number
  setHeader: (name: string, value: string) => unknown
  end: (body: string) => unknown
}

/**
 * Makes a handler a listener of `node:http`, Express and Connect. Mount it before anything that reads
 * bodies, such as `express.json()`.
 */
export function toNodeListener(
  handler: BookingHandler,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const request = toRequest(incoming)
    const reply = request
      ? await handler(request, { address: incoming.socket.remoteAddress })
      : new Response(null, { status: 400 })
    outgoing.statusCode = reply.status
    for (const [name, value] of reply.headers) outgoing.setHeader(name, value)
    // The rest of a body that was refused is not read, so that no other request can follow it.
    if (!incoming.complete) outgoing.setHeader('connection', 'close')
    outgoing.end(await reply.text())
  }
}

function toRequest(incoming: NodeRequest): Request | undefined {
  const { method = 'GET', url = '/', headers, socket } = incoming
  // HTTP/2 has names of its own, which no `Request` may have.
  const host = headers.host ?? headers[':authority']
  const address = `${socket.encrypted ? 'https' : 'http'}://${String(host)}${url}`
  try {
    const hasBody = method !== 'GET' && method !== 'HEAD'
    const init: RequestInit & { duplex: 'half' } = {
      method,
      headers: Object.entries(headers).flatMap(([name, value]) =>
        value === undefined || name.startsWith(':')
          ? []
          : [value].flat().map((one): [string, string] => [name, one]),
      ),
      ...(hasBody && { body: toStream(incoming) }),
      duplex: 'half',
    }
    return new Request(address, init)
  } catch {
    return undefined
  }
}

/** Cancelling the stream leaves the request open, because the reply needs its connection. */
function toStream(incoming: NodeRequest): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
  })
}
