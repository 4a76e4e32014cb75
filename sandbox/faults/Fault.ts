import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** One way in which a booking server may fail, or mislead a client with its response. */
export interface Fault {
  /**
   * In kebab-case. It is the first part of the path, so that `<url>/<name>` can be passed to a form
   * as `apiUrl`.
   */
  readonly name: string
  /** Ids of the fault catalogue's entries that it covers. */
  readonly ids: readonly string[]
  /** What happens, in a sentence for the person who tries it. */
  readonly says: string
  /** How it answers browsers about other origins. @defaultValue `open`, as the API does */
  readonly cors?: CorsKind
  /**
   * Keeps connections open for the next request. All other faults close theirs, because Chromium
   * sends a POST a second time if a reused connection is reset.
   */
  readonly keepsAlive?: boolean
  readonly answer: (call: FaultCall) => Answer | Promise<Answer>
}

/**
 * How a fault answers browsers about other origins:
 *
 * - `open`: any page may read every response
 * - `unread`: the preflight passes, so the request is sent, but no page may read the response
 * - `other-origin`: only pages of a different origin are allowed
 * - `no-version`: the preflight refuses the header `cal-api-version`
 */
export type CorsKind = 'open' | 'unread' | 'other-origin' | 'no-version'

/** The response; `undefined` if the fault has handled the connection itself. */
export type Answer = Response | undefined

/** One request that reached a fault. */
export interface FaultCall {
  /** Parameters from its query and from `;name=value` after the fault's name. */
  readonly params: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Number of this request among those with the same fault, method and parameters; starts at 1. */
  readonly count: number
  readonly nowMs: number
  /** Address of the fault server, and its address as another origin. */
  readonly urls: { readonly own: string; readonly elsewhere: string }
  /** The response that is being written, with the CORS headers already set. */
  readonly response: ServerResponse
  /** Passes the request on to the sandbox. From then on the booking exists, if the sandbox accepts it. */
  readonly commit: () => Promise<Response>
  /** Waits. Rejects if the client disconnects or the server stops. */
  readonly wait: (ms: number) => Promise<void>
}
