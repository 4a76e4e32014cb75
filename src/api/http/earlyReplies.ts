import { toRequestInit } from './toRequestInit.js'

/** How long a reply may wait to be taken. An older one is dropped, because free times change. */
const KEPT_MS = 10_000

/**
 * How long a request is not started early again. Until then, the forms of a page share the reply, so that
 * nobody would take another one.
 */
const SHARED_MS = 60_000

interface EarlyReply {
  reply: Promise<Response>
  abort: AbortController
  startedMs: number
}

const replies = new Map<string, EarlyReply>()
/** When each request was last started early. */
const startsMs = new Map<string, number>()

const toKey = (url: string, headers: object): string => JSON.stringify([url, headers])

/**
 * Sends a GET request that the client will need, while the code of the client is still loading. The reply
 * waits for {@link takeEarly}.
 */
export function requestEarly(url: string, headers: Record<string, string>): void {
  const key = toKey(url, headers)
  const nowMs = Date.now()
  if (nowMs - (startsMs.get(key) ?? -Infinity) < SHARED_MS) return
  startsMs.set(key, nowMs)
  const abort = new AbortController()
  const init = toRequestInit({ method: 'GET', headers, signal: abort.signal })
  const reply = (async () => fetch(url, init))()
  // An error is reported by the client, if it takes the reply.
  reply.catch(() => {})
  replies.set(key, { reply, abort, startedMs: nowMs })
}

/**
 * Returns the reply to a request that was started early, once, so that no later request gets an old
 * reply. Works like `fetch` otherwise, and sends the request if it was not started early.
 */
export function takeEarly(url: string, init: RequestInit): Promise<Response> {
  const key = toKey(url, init.headers ?? {})
  const early = init.method === 'GET' ? replies.get(key) : undefined
  replies.delete(key)
  if (!isFresh(early)) return globalThis.fetch(url, init)
  init.signal?.addEventListener('abort', () => early.abort.abort())
  return early.reply
}

function isFresh(early: EarlyReply | undefined): early is EarlyReply {
  return !!early && Date.now() - early.startedMs < KEPT_MS
}
