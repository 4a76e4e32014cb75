import { DEFAULT_VERSIONS, toApiUrl } from '../api/urls/apiDefaults.js'
import { ownOptions } from '../utils/ownOptions.js'
import type { BookingStore } from './BookingStore.js'
import { createEventTypes } from './createEventTypes.js'
import { createMemoryStore } from './createMemoryStore.js'
import { toServerFetch } from './toServerFetch.js'
import type { BookingHandlerOptions, HandlerProblem, RateLimit, RequestInfo } from './types.js'

/** The options of a handler with their defaults: what each of its steps takes its part of. */
export interface HandlerSetup {
  apiUrl: string
  apiKey: string | undefined
  version: string
  origins: ReadonlySet<string>
  rateLimit: RateLimit | false
  address: (request: Request, info: RequestInfo) => string | null | undefined
  guard: BookingHandlerOptions['guard']
  honeypot: boolean
  minimumSeconds: number
  store: BookingStore
  maxBytes: number
  bodyTimeoutMs: number
  timeoutMs: number
  fetch: typeof fetch
  findEventType: ReturnType<typeof createEventTypes>
  report: (problem: HandlerProblem) => void
}

/**
 * Checks the options of a handler and adds their defaults.
 *
 * @throws Error if an option cannot work, with what to do about it
 */
export function toHandlerSetup(given: BookingHandlerOptions): HandlerSetup {
  const options = ownOptions(given)
  const { eventType, timeoutMs = 25_000, onProblem, minimumSeconds = 0, honeypot = false } = options
  const apiKey = toKey(options.apiKey)
  const apiUrl = toApiUrl(options.apiUrl)
  const send = toServerFetch(options.fetch ?? ((url, init) => globalThis.fetch(url, init)))
  if (minimumSeconds > 0 && !honeypot)
    throw new Error(
      '[booking-form] minimumSeconds needs honeypot: true, because the form sends its time only with its ' +
        'honeypot.',
    )
  return {
    apiUrl,
    apiKey,
    version: options.version ?? DEFAULT_VERSIONS.bookings,
    origins: toOrigins(options.origins ?? []),
    rateLimit: toRateLimit(options.rateLimit),
    address: options.address ?? ((_, info) => info.address),
    guard: options.guard,
    honeypot,
    minimumSeconds,
    store: options.store ?? createMemoryStore(),
    maxBytes: options.maxBytes ?? 100 * 1024,
    bodyTimeoutMs: options.bodyTimeoutMs ?? 10_000,
    timeoutMs,
    fetch: send,
    findEventType: createEventTypes({
      given: isList(eventType) ? eventType : [eventType],
      apiUrl,
      headers: {
        'cal-api-version': DEFAULT_VERSIONS.eventTypes,
        ...(apiKey && { authorization: `Bearer ${apiKey}` }),
      },
      fetch: send,
      timeoutMs,
      eventTypeSeconds: options.eventTypeSeconds ?? 300,
      schemaOptions: {
        ...(options.fieldTypes && { fieldTypes: options.fieldTypes }),
        ...(options.numberFieldFormat && { numberFieldFormat: options.numberFieldFormat }),
      },
    }),
    report: (problem) => {
      try {
        onProblem?.(problem)
      } catch {
        // An error of the host's log must not change a reply.
      }
    },
  }
}

/** Without the line break at its end that files add, which no header has and so no reply repeats. */
function toKey(given: string | undefined): string | undefined {
  const key = given?.trim()
  if (!key || /^[\x21-\x7e]+$/.test(key)) return key
  throw new Error(
    '[booking-form] apiKey contains a space or a character that no API key has, so that nothing could be ' +
      'sent. Copy the key again.',
  )
}

function isList(
  eventType: BookingHandlerOptions['eventType'],
): eventType is Extract<typeof eventType, readonly unknown[]> {
  return Array.isArray(eventType)
}

function toRateLimit(rateLimit: BookingHandlerOptions['rateLimit']): RateLimit | false {
  if (!rateLimit) return rateLimit ?? { requests: 20, seconds: 60 }
  const { requests, seconds } = rateLimit
  if (!(requests >= 1) || !(seconds > 0))
    throw new Error(
      '[booking-form] rateLimit would let nobody book or limit nobody. Write it like ' +
        '{ requests: 20, seconds: 60 }, or false for no limit.',
    )
  return rateLimit
}

function toOrigins(origins: readonly string[]): ReadonlySet<string> {
  for (const origin of origins) {
    const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin
    if (!isOrigin)
      throw new Error(
        `[booking-form] "${origin}" in origins is not an origin, so that no page would be allowed by it. ` +
          'Write it like "https://example.com", without a path or a slash at the end.',
      )
  }
  return new Set(origins)
}
