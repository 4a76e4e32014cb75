import { createSandbox, type SandboxOptions } from '../../sandbox/createSandbox.js'
import type { Json } from './recorded.js'

/** A reply of the sandbox. */
export interface Reply {
  status: number
  headers: Headers
  // Untyped, because the tests compare its shape with recordings.
  body: Json & { data?: unknown }
}

/** A sandbox that listens, and closes when it is disposed. */
export interface RunningSandbox extends AsyncDisposable {
  /** Address of the server, without `/v2`. */
  origin: string
  send: (
    method: string,
    path: string,
    init?: { headers?: Record<string, string>; body?: unknown },
  ) => Promise<Reply>
  book: (body: unknown, headers?: Record<string, string>) => Promise<Reply>
  close: () => Promise<void>
}

/**
 * Starts a sandbox that replies over HTTP. By default, its clock stands still at the time of the
 * recordings.
 */
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

/** Returns a body that every event type accepts which asks only for name and e-mail address. */
export function plainBody(more: Json = {}): Json {
  const attendee = {
    name: 'Mario Rossi',
    email: 'mario@example.com',
    timeZone: 'Europe/Rome',
    language: 'it',
  }
  return { start: '2027-01-11T08:00:00.000Z', eventTypeId: 1, attendee, ...more }
}
