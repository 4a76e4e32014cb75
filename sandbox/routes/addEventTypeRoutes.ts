import type { Context, Hono, HonoRequest } from 'hono'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { authorize, authorizeOwner, refusePermission } from '../http/authorize.js'
import { isRefusal, refuse, refuseProperties, type Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { toGroupEventType } from '../eventTypes/toGroupEventType.js'
import { toPublicEventType } from '../replies/toPublicEventType.js'
import { respond } from './respond.js'
import type { Server } from './Server.js'

/** Adds `GET /v2/event-types` for everybody, and `GET /v2/event-types/:id` for the owner. */
export function addEventTypeRoutes(app: Hono, server: Server): void {
  const add = (path: string, read: (c: Context) => Promise<Response | Refusal>): unknown =>
    app.get(path, (c) =>
      respond(c, server, { resource: 'eventTypes', older: refusePermission, current: () => read(c) }),
    )
  add('/v2/event-types', async ({ req }) => {
    const viewer = authorize(req)
    return isRefusal(viewer) ? viewer : listEventTypes(req, server)
  })
  add('/v2/event-types/:id', async ({ req }) => {
    const viewer = authorizeOwner(req)
    return isRefusal(viewer) ? viewer : readEventType(req.param('id') ?? '', server.eventTypes)
  })
}

/**
 * Lists a user's event types, or the event type of a group, which is named by `usernames`. An unknown
 * user or slug, and a slug without a user, give an empty list. Unknown query keys are dropped:
 * `eventTypeSlug` in place of `eventSlug` gives the whole list.
 */
function listEventTypes(request: HonoRequest, { eventTypes, host }: Server): Response | Refusal {
  const group = request.query('usernames')?.split(',') ?? []
  if (group.length > 1) {
    const isKnown = (name: string) => eventTypes.some((one) => one.usernames.includes(name))
    const found = group.every(isKnown) ? toGroupEventType(group, host) : undefined
    return toSuccess(200, found ? [toPublicEventType(found)] : [])
  }
  const usernames = request.queries('username') ?? []
  if (usernames.length > 1) return refuseTwice(usernames)
  const [username] = usernames
  const eventSlug = request.query('eventSlug')
  const organization = request.query('orgSlug')
  const found = eventTypes.filter(
    (one) =>
      !one.hidden &&
      one.usernames.some((name) => name === username) &&
      (eventSlug === undefined || one.slug === eventSlug) &&
      (organization === undefined || one.organizationSlug === organization),
  )
  return toSuccess(200, found.map(toPublicEventType))
}

function refuseTwice(username: readonly string[]): Refusal {
  const constraints = { isString: 'username must be a string' }
  return refuseProperties([
    { target: { username }, value: username, property: 'username', children: [], constraints },
  ])
}

function readEventType(id: string, eventTypes: readonly ServedEventType[]): Response | Refusal {
  if (!/^-?\d+$/.test(id)) return refuse(400, 'Validation failed (numeric string is expected)')
  const found = eventTypes.find((one) => one.id === Number(id))
  return found ? toSuccess(200, found.raw) : refuse(404, `Event type with id ${id} not found`)
}
