import type { MiddlewareHandler } from 'hono'

/** The request headers a page may send; any other one makes the browser give up at the preflight. */
export const ALLOWED_REQUEST_HEADERS =
  'x-cal-client-id,x-cal-secret-key,x-cal-platform-embed,cal-api-version,Accept,Authorization,Content-Type,Origin'

const PREFLIGHT_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET,PATCH,DELETE,HEAD,POST,PUT,OPTIONS',
  'access-control-allow-headers': ALLOWED_REQUEST_HEADERS,
  'access-control-max-age': '86400',
}

/**
 * Every `OPTIONS` is answered as a preflight, whatever the route; every other reply, errors too, may be read
 * by any page. No header is exposed, so a page cannot read the rate limit.
 */
export const cors: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT_HEADERS })
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  return undefined
}
