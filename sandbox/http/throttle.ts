import type { Context } from 'hono'
import { refuse, type Refusal } from './refusal.js'

const WINDOW_MS = 60_000
const BLOCK_MS = 60_000

interface Counter {
  used: number
  resetMs: number
  blockedUntilMs: number
}

/**
 * Counts one request, sets the headers of the rate limit, and returns a refusal if the limit is
 * exceeded.
 */
export type Throttle = (c: Context) => Refusal | undefined

/**
 * Creates a rate limit per API key: so many requests per minute, then refusals for a minute. It
 * sends no `Retry-After`. Without a limit nothing is counted, but the headers of a fresh counter
 * are still sent.
 *
 * @param limit - requests per minute
 * @param name - suffix of the headers; `default` is the counter of all routes without one of their
 * own
 */
export function createThrottle(now: () => number, limit: number | undefined, name = 'default'): Throttle {
  const counters = new Map<string, Counter>()
  return (c) => {
    const nowMs = now()
    const counter = freshCounter(counters.get(keyOf(c)), nowMs)
    counters.set(keyOf(c), counter)
    const blocked = nowMs < counter.blockedUntilMs
    if (!blocked) counter.used += limit === undefined ? 0 : 1
    const exceeded = limit !== undefined && counter.used > limit
    if (exceeded && !blocked) counter.blockedUntilMs = nowMs + BLOCK_MS
    const resetMs = exceeded ? counter.blockedUntilMs : counter.resetMs
    c.res.headers.set(`x-ratelimit-limit-${name}`, String(limit ?? 120))
    c.res.headers.set(`x-ratelimit-remaining-${name}`, String(Math.max(0, (limit ?? 120) - counter.used)))
    c.res.headers.set(`x-ratelimit-reset-${name}`, String(Math.ceil((resetMs - nowMs) / 1000)))
    if (!exceeded) return undefined
    return refuse(429, 'CustomThrottlerGuard - Too many requests. Please try again later.')
  }
}

function freshCounter(counter: Counter | undefined, nowMs: number): Counter {
  const running =
    counter && (nowMs < counter.blockedUntilMs || (!counter.blockedUntilMs && nowMs < counter.resetMs))
  return running ? counter : { used: 0, resetMs: nowMs + WINDOW_MS, blockedUntilMs: 0 }
}

/** Everybody without a key shares one counter, because the sandbox is used from one machine only. */
function keyOf(c: Context): string {
  return c.req.header('authorization') ?? ''
}
