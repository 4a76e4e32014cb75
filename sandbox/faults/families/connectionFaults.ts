import { afterCommit, toCount, type Committed } from '../answers.js'
import type { Fault, FaultCall } from '../Fault.js'

/** How long a connection stays open without a response. */
const HELD_MS = 300_000
/** Time for the client to read what was sent; a reset discards what it has not read. */
const READ_MS = 100
const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' }

/** Failures below HTTP: time, sockets, lengths, redirects. */
export const CONNECTION_FAULTS: readonly Fault[] = [
  {
    name: 'hang',
    ids: ['N10'],
    says: 'The server accepts the request and never responds. Nothing is booked.',
    answer: hang,
  },
  {
    name: 'hang-body',
    ids: ['N11'],
    says: 'It books and responds with 201, but the body never arrives.',
    answer: afterCommit(({ call }) => hangInBody(call)),
  },
  {
    name: 'slow',
    ids: ['N12'],
    says: 'It books at once and responds ten seconds later.',
    answer: afterCommit(slow),
  },
  {
    name: 'slow-headers',
    ids: ['N12'],
    says: 'It books, and its headers trickle in over ten seconds.',
    answer: afterCommit(slowHeaders),
  },
  {
    name: 'slow-body',
    ids: ['N12'],
    says: 'It books, and its body trickles in over ten seconds.',
    answer: afterCommit(slowBody),
  },
  { name: 'refuse', ids: ['N06'], says: 'No server listens at this address.', answer: resetNow },
  {
    name: 'reset-before-commit',
    ids: ['N20'],
    says: 'The connection breaks before anything is booked.',
    answer: resetNow,
  },
  {
    name: 'reset-after-commit',
    ids: ['N20', 'N21', 'N22'],
    says: 'The booking is made, then the connection breaks before any response.',
    answer: afterCommit(({ call }) => resetNow(call)),
  },
  {
    name: 'reset-after-commit-kept-alive',
    ids: ['N20'],
    says: 'The same on a reused connection: some browsers then send the booking again by themselves.',
    keepsAlive: true,
    answer: resetKeptAlive,
  },
  {
    name: 'reset-in-body',
    ids: ['N24'],
    says: 'It books and responds with 201, then the connection breaks in the middle of the body.',
    answer: afterCommit(resetInBody),
  },
  {
    name: 'cut-body',
    ids: ['N26'],
    says: 'It books and announces more bytes than it sends.',
    answer: afterCommit(cutBody),
  },
  {
    name: 'wrong-length-short',
    ids: ['N26'],
    says: 'It books and announces half as many bytes as it sends.',
    answer: afterCommit(announceLess),
  },
  {
    name: 'redirect-same-origin',
    ids: ['N34'],
    says: 'It redirects the booking to another address of the same server, where it would be made.',
    answer: (call) => redirect(call, call.urls.own),
  },
  {
    name: 'redirect-cross-origin',
    ids: ['N34'],
    says: 'It redirects the booking to another server, which would make it.',
    answer: (call) => redirect(call, call.urls.elsewhere),
  },
]

async function hang({ response, wait }: FaultCall): Promise<undefined> {
  await wait(HELD_MS)
  response.destroy()
}

function hangInBody(call: FaultCall): Promise<undefined> {
  call.response.writeHead(201, JSON_TYPE).flushHeaders()
  return hang(call)
}

async function slow({ call, text }: Committed): Promise<Response> {
  await call.wait(toMs(call))
  return new Response(text, { status: 201, headers: JSON_TYPE })
}

/** Writes to the socket directly, because Node's server sends all headers at once. */
async function slowHeaders({ call, text }: Committed): Promise<undefined> {
  const { response } = call
  const headers = {
    ...response.getHeaders(),
    ...JSON_TYPE,
    'content-length': Buffer.byteLength(text),
    connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`)
  await trickle(call, ['HTTP/1.1 201 Created\r\n', ...lines, '\r\n'], (part) => response.socket?.write(part))
  response.socket?.end(text)
}

async function slowBody({ call, text }: Committed): Promise<undefined> {
  call.response.writeHead(201, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) }).flushHeaders()
  const size = Math.ceil(text.length / 10)
  const parts = Array.from({ length: 10 }, (_, index) => text.slice(index * size, (index + 1) * size))
  await trickle(call, parts, (part) => call.response.write(part))
  call.response.end()
}

async function trickle(
  call: FaultCall,
  parts: readonly string[],
  write: (part: string) => void,
): Promise<void> {
  for (const part of parts) {
    write(part)
    await call.wait(toMs(call) / parts.length)
  }
}

function toMs(call: FaultCall): number {
  return toCount(call, 'ms', { otherwise: 10_000, max: 120_000 })
}

function resetNow({ response }: FaultCall): undefined {
  response.socket?.resetAndDestroy()
}

/** `resets` is how often the connection is reset. After that, the sandbox's own response goes through. */
async function resetKeptAlive(call: FaultCall): Promise<Response | undefined> {
  const answer = await call.commit()
  return call.count > toCount(call, 'resets', { otherwise: 100 }) ? answer : resetNow(call)
}

async function resetInBody({ call, text }: Committed): Promise<undefined> {
  call.response.writeHead(201, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) })
  call.response.write(text.slice(0, text.length / 2))
  await call.wait(READ_MS)
  call.response.socket?.resetAndDestroy()
}

function cutBody({ call, text }: Committed): undefined {
  call.response.writeHead(201, { ...JSON_TYPE, 'content-length': Buffer.byteLength(text) })
  call.response.write(text.slice(0, text.length / 2), () => call.response.socket?.end())
}

function announceLess({ call, text }: Committed): undefined {
  call.response.writeHead(201, { ...JSON_TYPE, 'content-length': Math.floor(text.length / 2) })
  call.response.end(text)
}

function redirect(call: FaultCall, to: string): Response {
  const status = call.params.get('status') === '308' ? 308 : 307
  return new Response(null, { status, headers: { location: `${to}/echo-ok/bookings` } })
}
