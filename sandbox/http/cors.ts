import type { MiddlewareHandler } from 'hono'

/**
 * The request headers that a page may send. With any other header, the browser gives up at the
 * preflight.
 */
export const ALLOWED_REQUEST_HEADERS =
  'x-cal-client-id,x-cal-secret-key,x-cal-platform-embed,cal-api-version,Accept,Authorization,Content-Type,Origin'

const PREFLIGHT_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS',
  'access-control-allow-headers': ALLOWED_REQUEST_HEADERS,
  'access-control-max-age': '86400',
}

/**
 * Replies to every `OPTIONS` as a preflight, whatever the route, and lets any page read every other
 * reply, errors included. It exposes no header, so a page cannot read the rate limit.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS })
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  return undefined
}
