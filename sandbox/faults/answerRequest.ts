import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sandbox } from '../createSandbox.js'
import { json } from './answers.js'
import type { Answer, Fault, FaultCall } from './Fault.js'
import { FAULT_FAMILIES, FAULTS } from './faults.js'
import { readRequest, type ReadRequest } from './readRequest.js'
import { toFaultHeaders } from './toFaultHeaders.js'
import type { FaultUrls } from './toFaultUrl.js'

/** What all requests to the fault server share. */
export interface FaultContext {
  readonly sandbox: Sandbox
  readonly nowMs: () => number
  readonly urls: FaultUrls & { readonly elsewhereUrl: string }
  readonly seen: ReadRequest[]
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Address of the server that received the request. */
  readonly origin: string
}

/** Maximum number of requests that are remembered. */
const MAX_SEEN = 10_000

/** Headers that concern only one connection and are not passed on to the sandbox. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
])

/** Reads one request, records it, and responds as its fault does. */
export async function answerRequest(
  { request, response, origin }: Exchange,
  context: FaultContext,
): Promise<void> {
  const read = await readRequest(request, origin)
  context.seen.push(read)
  if (context.seen.length > MAX_SEEN) context.seen.shift()
  const fault = FAULTS.find(({ name }) => name === read.fault)
  if (!fault?.keepsAlive) response.setHeader('connection', 'close')
  const isPreflight = read.method === 'OPTIONS'
  const headers = toFaultHeaders(fault?.cors ?? 'open', isPreflight)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  const answer = isPreflight
    ? new Response(null, { status: 204 })
    : await selectAnswer(fault, { read, response, context })
  if (answer) await write(answer, response)
}

interface FaultRequest {
  readonly read: ReadRequest
  readonly response: ServerResponse
  readonly context: FaultContext
}

/** Selects who responds. A fault applies to bookings; the sandbox handles every other request of a form. */
function selectAnswer(fault: Fault | undefined, request: FaultRequest): Answer | Promise<Answer> {
  const { read, context } = request
  if (!fault) return describeFaults(read, context)
  return isBooking(read) || read.params.get('on') === 'all'
    ? fault.answer(toCall(request))
    : commit(read, context)
}

function isBooking({ method, path }: ReadRequest): boolean {
  return method === 'POST' && path === '/bookings'
}

function toCall({ read, response, context }: FaultRequest): FaultCall {
  const disconnected = new AbortController()
  response.once('close', () => disconnected.abort())
  return {
    params: read.params,
    headers: read.headers,
    body: read.body,
    count: context.seen.filter(({ counted, method }) => counted === read.counted && method === read.method)
      .length,
    nowMs: context.nowMs(),
    urls: { own: context.urls.url, elsewhere: context.urls.elsewhereUrl },
    response,
    commit: () => commit(read, context),
    wait: (ms) => sleep(ms, undefined, { signal: disconnected.signal, ref: false }),
  }
}

async function commit(
  { method, path, headers, body, search }: ReadRequest,
  { sandbox }: FaultContext,
): Promise<Response> {
  const forwarded = Object.entries(headers).filter(([name]) => !CONNECTION_HEADERS.has(name))
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return sandbox.app.fetch(
    new Request(`http://127.0.0.1/v2${path}${search}`, {
      method,
      headers: forwarded.map(([name, value]): [string, string] => [name, String(value)]),
      ...(hasBody && { body }),
    }),
  )
}

/**
 * At the root, lists all faults and how many bookings each has received. Elsewhere, says that there
 * is no such fault.
 */
function describeFaults({ fault }: ReadRequest, { urls, seen }: FaultContext): Response {
  if (fault === '') {
    const met = (name: string): number => seen.filter((one) => one.fault === name && isBooking(one)).length
    const faults = FAULT_FAMILIES.flatMap(({ family, faults: members }) =>
      members.map(({ name, ids, says }) => ({ name, family, ids, says, met: met(name) })),
    )
    return json(200, { url: urls.url, refusedUrl: urls.refusedUrl, faults })
  }
  return json(404, {
    statusCode: 404,
    message: `No fault is called ${fault}. GET ${urls.url} lists all faults.`,
  })
}

async function write(answer: Response, response: ServerResponse): Promise<void> {
  // The sandbox lets every page read its response; here, the fault decides which page may.
  const headers = [...answer.headers].filter(([name]) => name !== 'access-control-allow-origin')
  const body = Buffer.from(await answer.arrayBuffer())
  if (answer.status !== 204) response.setHeader('content-length', body.byteLength)
  response.writeHead(answer.status, Object.fromEntries(headers)).end(body)
}
