import { createSandbox, type SandboxOptions } from '../../sandbox/createSandbox.js'
import type { Json } from './recorded.js'

export interface Reply {
  status: number
  headers: Headers
  // Replies are compared with recordings, whose shape is what the tests are about.
  body: Json & { data?: unknown }
}

export interface RunningSandbox extends AsyncDisposable {
  /** Without `/v2`. */
  origin: string
  send: (
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: unknown },
  ) => Promise<Reply>
  book: (body: unknown, headers?: Record<string, string>) => Promise<Reply>
  close: () => Promise<void>
}

/** A sandbox that answers over HTTP. Its clock stands at the recordings' time unless told otherwise. */
export async function runSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = await createSandbox({ now: () => Date.parse('2026-11-23T16:55:30.000Z'), ...options })
  const { url, close } = await sandbox.listen()
  const origin = new URL(url).origin
  const send: RunningSandbox['send'] = async (method, path, { headers = {}, body } = {}) => {
    const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
    const response = await fetch(origin + path, {
      method,
      headers,
      ...(text !== undefined && { body: text }),
    })
    const reply = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      body: reply ? (JSON.parse(reply) as Json) : {},
    }
  }
  const book: RunningSandbox['book'] = (body, headers = {}) =>
    send('POST', '/v2/bookings', {
      body,
      headers: { 'content-type': 'application/json', 'cal-api-version': '2024-08-13', ...headers },
    })
  return { origin, send, book, close, [Symbol.asyncDispose]: close }
}

/** A body that any event type with a name and an e-mail address takes. */
export function plainBody(more: Json = {}): Json {
  const attendee = {
    name: 'Mario Rossi',
    email: 'mario@example.com',
    timeZone: 'Europe/Rome',
    language: 'it',
  }
  return { start: '2027-01-11T08:00:00.000Z', eventTypeId: 1, attendee, ...more }
}
