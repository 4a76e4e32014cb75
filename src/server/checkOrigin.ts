import { refuse, type HandlerRefusal } from './HandlerRefusal.js'

/**
 * Checks which page sends a request. Browsers send `Origin` with every POST, and no page can change it.
 *
 * @returns a refusal, unless the page is on the host of the handler or has one of `origins`
 */
export function checkOrigin(request: Request, origins: ReadonlySet<string>): HandlerRefusal | undefined {
  if (request.headers.get('sec-fetch-site') === 'same-origin') return undefined
  const origin = request.headers.get('origin') ?? ''
  if (origins.has(origin) || isOwn(origin, request)) return undefined
  return refuse(403, 'Bookings from this origin are not allowed. See the option origins.')
}

/**
 * Returns whether an origin is that of the handler. The URL of a request is not always what the browser has
 * asked for: behind a proxy it has another scheme, and on Next always the host `localhost`. `Host` says it,
 * and no page can change this header either.
 */
function isOwn(origin: string, request: Request): boolean {
  if (origin === new URL(request.url).origin) return true
  const [, host] = /^https?:\/\/([^/]+)$/.exec(origin) ?? []
  return host === request.headers.get('host')
}

/** Returns the headers that let a page of an allowed origin read a reply. */
export function toCorsHeaders(request: Request, origins: ReadonlySet<string>): Record<string, string> {
  const origin = request.headers.get('origin')
  if (!origin || checkOrigin(request, origins)) return { vary: 'origin' }
  return {
    vary: 'origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after',
  }
}

/** What a page may send: the headers of the form, of its guard and of its honeypot. */
export const PREFLIGHT_HEADERS = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'content-type, cal-api-version, idempotency-key, bf-trap, bf-elapsed, bf-guard',
  'access-control-max-age': '86400',
}
