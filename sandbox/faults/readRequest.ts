import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A request as it came over the wire. */
export interface SeenRequest {
  /** The address of the server that it reached: the fault server, or its other origin. */
  readonly origin: string
  /** The name in its path; `''` without one. */
  readonly fault: string
  /** `POST`, and `OPTIONS` for a browser's question before it. */
  readonly method: string
  /** What stands behind the fault's name, without the query, such as `/bookings`. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Milliseconds since the epoch, by the clock of the machine. */
  readonly atMs: number
}

/** A request with what its address tells a fault. */
export interface ReadRequest extends SeenRequest {
  readonly params: URLSearchParams
  /** The query alone, with its question mark. */
  readonly search: string
  /** Tells apart requests that are counted separately. */
  readonly counted: string
}

const MAX_BYTES = 1_000_000

/**
 * Reads a request whole; its path is `/<fault>[;name=value…]/<path>[?name=value…]`.
 *
 * @throws RangeError when the body is larger than a megabyte, and whatever breaks the connection
 */
export async function readRequest(request: IncomingMessage, origin: string): Promise<ReadRequest> {
  const atMs = Date.now()
  const { pathname, search, searchParams } = new URL(request.url ?? '/', origin)
  const [, first = '', rest = ''] = /^\/([^/]*)(.*?)\/?$/.exec(pathname) ?? []
  const [fault = '', ...pairs] = first.split(';')
  const params = new URLSearchParams([...new URLSearchParams(pairs.join('&')), ...searchParams])
  return {
    origin,
    fault,
    method: request.method ?? '',
    path: rest.replace(/^\/v2(?=\/)/, ''),
    headers: request.headers,
    body: await readText(request),
    atMs,
    params,
    search,
    counted: first + search,
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > MAX_BYTES) throw new RangeError('The request is larger than a megabyte')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
