import type { Context } from 'hono'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { toRefusal } from '../http/toResponse.js'
import { selectController, type Resource } from '../http/versions.js'
import type { Server } from './Server.js'

interface Controllers {
  readonly resource: Resource
  readonly current: () => Promise<Response | Refusal>
  /** What the controller of an older version answers. */
  readonly older: () => Promise<Response | Refusal> | Refusal
}

/** Answers as the controller of the request's version does; the rate limit comes before all else. */
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

/** No controller for this method, path and version. */
export function refuseRoute(c: Context, now: () => number): Response {
  return writeRefusal(c, now, refuseOldRoute(c))
}

/** What a controller answers that the sandbox does not have: as if there were none. */
export function refuseOldRoute(c: Context): Refusal {
  return refuse(404, `Cannot ${c.req.method} ${toPath(c)}`)
}

/** The refusal on the wire. */
export function writeRefusal(c: Context, now: () => number, refusal: Refusal): Response {
  return toRefusal(refusal, { path: toPath(c), nowMs: now() })
}

/** Path and query as they were sent. */
function toPath(c: Context): string {
  const { pathname, search } = new URL(c.req.url)
  return pathname + search
}
