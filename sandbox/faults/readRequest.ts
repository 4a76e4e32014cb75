import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

/** A request as the fault server received it. */
export interface SeenRequest {
  /** Address of the server that it reached: the fault server, or its other origin. */
  readonly origin: string
  /** Name of the fault in its path; `''` without one. */
  readonly fault: string
  /** `POST`, or `OPTIONS` for a browser's preflight. */
  readonly method: string
  /** Path after the fault's name, without the query, such as `/bookings`. */
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Time of arrival in milliseconds since the epoch, by the machine's clock. */
  readonly atMs: number
}

/** A request with the parameters of its fault. */
export interface ReadRequest extends SeenRequest {
  readonly params: URLSearchParams
  /** The query with its question mark. */
  readonly search: string
  /** Requests with the same value are counted together. */
  readonly counted: string
}

const MAX_BYTES = 1_000_000

/**
 * Reads a whole request. Its path is `/<fault>[;name=value…]/<path>[?name=value…]`.
 *
 * @throws RangeError if the body is larger than a megabyte
 * @throws the connection's error if it breaks
 */
export async function readRequest(request: IncomingMessage, origin: string): Promise<ReadRequest> {
  const atMs = Date.now()
  const { pathname, search, searchParams } = new URL(request.url ?? '/', origin)
  const [, faultSegment = '', remainingPath = ''] = /^\/([^/]*)(.*?)\/?$/.exec(pathname) ?? []
  const [fault = '', ...pairs] = faultSegment.split(';')
  const params = new URLSearchParams([...new URLSearchParams(pairs.join('&')), ...searchParams])
  return {
    origin,
    fault,
    method: request.method ?? '',
    path: remainingPath.replace(/^\/v2(?=\/)/, ''),
    headers: request.headers,
    body: await readText(request),
    atMs,
    params,
    search,
    counted: faultSegment + search,
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
