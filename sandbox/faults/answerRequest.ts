import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Sandbox } from '../createSandbox.js'
import { json } from './answers.js'
import type { Answer, Fault, FaultCall } from './Fault.js'
import { FAULT_FAMILIES, FAULTS } from './faults.js'
import { readRequest, type ReadRequest } from './readRequest.js'
import { toFaultHeaders } from './toFaultHeaders.js'
import type { FaultUrls } from './toFaultUrl.js'

/** What the fault server has in common for all its requests. */
export interface FaultContext {
  readonly sandbox: Sandbox
  readonly nowMs: () => number
  readonly urls: FaultUrls & { readonly elsewhereUrl: string }
  readonly seen: ReadRequest[]
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The address of the server that took it. */
  readonly origin: string
}

/** Requests that are remembered. */
const MAX_SEEN = 10_000

/** These belong to one connection and do not go on to the sandbox. */
const OF_THE_CONNECTION = new Set(['connection', 'content-length', 'host', 'keep-alive', 'transfer-encoding'])

/** Reads one request, writes it down, and answers as its fault does. */
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
    : await choose(fault, { read, response, context })
  if (answer) await write(answer, response)
}

interface Chosen {
  readonly read: ReadRequest
  readonly response: ServerResponse
  readonly context: FaultContext
}

/** A fault strikes at bookings; whatever else a form asks for is the sandbox's to answer. */
function choose(fault: Fault | undefined, chosen: Chosen): Answer | Promise<Answer> {
  const { read, context } = chosen
  if (!fault) return explain(read, context)
  return isBooking(read) || read.params.get('on') === 'all'
    ? fault.answer(toCall(chosen))
    : commit(read, context)
}

function isBooking({ method, path }: ReadRequest): boolean {
  return method === 'POST' && path === '/bookings'
}

function toCall({ read, response, context }: Chosen): FaultCall {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
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
    wait: (ms) => sleep(ms, undefined, { signal: gone.signal, ref: false }),
  }
}

async function commit(
  { method, path, headers, body, search }: ReadRequest,
  { sandbox }: FaultContext,
): Promise<Response> {
  const passed = Object.entries(headers).filter(([name]) => !OF_THE_CONNECTION.has(name))
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return sandbox.app.fetch(
    new Request(`http://127.0.0.1/v2${path}${search}`, {
      method,
      headers: passed.map(([name, value]): [string, string] => [name, String(value)]),
      ...(hasBody && { body }),
    }),
  )
}

/** At the root, what there is, and how many bookings each has met; elsewhere, that there is no such thing. */
function explain({ fault }: ReadRequest, { urls, seen }: FaultContext): Response {
  if (fault === '') {
    const met = (name: string): number => seen.filter((one) => one.fault === name && isBooking(one)).length
    const faults = FAULT_FAMILIES.flatMap(({ family, faults: members }) =>
      members.map(({ name, ids, says }) => ({ name, family, ids, says, met: met(name) })),
    )
    return json(200, { url: urls.url, refusedUrl: urls.refusedUrl, faults })
  }
  return json(404, {
    statusCode: 404,
    message: `No fault is called ${fault}. GET ${urls.url} lists those there are.`,
  })
}

async function write(answer: Response, response: ServerResponse): Promise<void> {
  // The sandbox lets every page read; which page may read this one is the fault's to say.
  const headers = [...answer.headers].filter(([name]) => name !== 'access-control-allow-origin')
  const body = Buffer.from(await answer.arrayBuffer())
  if (answer.status !== 204) response.setHeader('content-length', body.byteLength)
  response.writeHead(answer.status, Object.fromEntries(headers)).end(body)
}
