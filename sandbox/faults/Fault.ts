import type { IncomingHttpHeaders, ServerResponse } from 'node:http'

/** One way in which a booking server may fail, or answer so that a client is misled. */
export interface Fault {
  /** In kebab-case; the first part of the path, so that `<url>/<name>` can be given to a form as its `apiUrl`. */
  readonly name: string
  /** The entries of the fault catalogue that it serves. */
  readonly ids: readonly string[]
  /** What happens, in a sentence for the person who tries it. */
  readonly says: string
  /** What a browser is told about other origins. @defaultValue `open`, as the API does it */
  readonly cors?: CorsKind
  /**
   * Leaves connections open for the next request. All others close theirs, because Chromium sends a POST a second time
   * when a connection that it has used before is reset.
   */
  readonly keepsAlive?: boolean
  readonly answer: (call: FaultCall) => Answer | Promise<Answer>
}

/**
 * - `open`: any page may read every answer
 * - `unread`: the preflight passes, so the request is sent, and its answer may be read by no page
 * - `other-origin`: only a page from elsewhere is let through
 * - `no-version`: the preflight refuses the header `cal-api-version`
 */
export type CorsKind = 'open' | 'unread' | 'other-origin' | 'no-version'

/** What is sent; `undefined` when the fault has dealt with the connection itself. */
export type Answer = Response | undefined

/** One request that reached a fault. */
export interface FaultCall {
  /** Its query, and the `;name=value` behind the fault's name. */
  readonly params: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: string
  /** Which request of this fault and these parameters it is, from 1. */
  readonly count: number
  readonly nowMs: number
  /** Where the fault server is reached, and where it is reached as another origin. */
  readonly urls: { readonly own: string; readonly elsewhere: string }
  /** The answer that is being written, with the CORS headers already set. */
  readonly response: ServerResponse
  /** Gives the request to the sandbox: from then on the booking exists, if the sandbox takes it. */
  readonly commit: () => Promise<Response>
  /** Rejects when the client is gone or the server stops. */
  readonly wait: (ms: number) => Promise<void>
}
