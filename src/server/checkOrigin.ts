import { refuse, type HandlerRefusal } from './HandlerRefusal.js'

/**
 * Checks which page sends a request. Browsers send `Origin` with every POST, and no page can change it.
 *
 * @returns a refusal, unless the page has the same origin as the handler or one of `origins`
 */
export function checkOrigin(request: Request, origins: ReadonlySet<string>): HandlerRefusal | undefined {
  if (request.headers.get('sec-fetch-site') === 'same-origin') return undefined
  const origin = request.headers.get('origin') ?? ''
  if (origin === new URL(request.url).origin || origins.has(origin)) return undefined
  return refuse(403, 'Bookings from this origin are not allowed. See the option origins.')
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
