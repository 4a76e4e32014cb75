import type { Context } from 'hono'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { toRefusal } from '../http/toResponse.js'
import { selectController, type Resource } from '../http/versions.js'
import type { Server } from './Server.js'

interface Controllers {
  readonly resource: Resource
  readonly current: () => Promise<Response | Refusal>
  /** The reply of an older version's controller. */
  readonly older: () => Promise<Response | Refusal> | Refusal
}

/**
 * Replies as the controller of the request's version does. The rate limit is checked before the
 * controller runs.
 */
export async function respond(
  c: Context,
  server: Server,
  { resource, current, older }: Controllers,
): Promise<Response> {
  const controller = selectController(c.req, resource)
  if (controller === 'none') return refuseRoute(c, server.now)
  const answer = server.throttle(c) ?? (await (controller === 'current' ? current() : older()))
  return isRefusal(answer) ? writeRefusal(c, server.now, answer) : answer
}

/** Refuses a request whose method, path and version no controller handles. */
export function refuseRoute(c: Context, now: () => number): Response {
  return writeRefusal(c, now, refuseOldRoute(c))
}

/**
 * Returns the refusal for a controller that the sandbox does not have: the same as if there were no
 * such route.
 */
export function refuseOldRoute(c: Context): Refusal {
  return refuse(404, `Cannot ${c.req.method} ${toPath(c)}`)
}

/** Sends a refusal. */
export function writeRefusal(c: Context, now: () => number, refusal: Refusal): Response {
  return toRefusal(refusal, { path: toPath(c), nowMs: now() })
}

/** Returns path and query as they were sent. */
function toPath(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}
