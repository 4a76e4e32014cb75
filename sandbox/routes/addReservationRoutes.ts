import type { Context, Hono } from 'hono'
import { reserve } from '../booking/reserve.js'
import { readReservationBody } from '../checks/reservationBody.js'
import { authorize, type Viewer } from '../http/authorize.js'
import { readJsonBody } from '../http/readJsonBody.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { toReservation } from '../replies/toReservation.js'
import { refuseOldRoute, respond, writeRefusal } from './respond.js'
import type { Server } from './Server.js'

const ONE = '/v2/slots/reservations/:uid'

/** Adds the routes that make, read, move and release a reservation, for everybody who knows its uid. */
export function addReservationRoutes(app: Hono, server: Server): void {
  const answer = (c: Context, current: (viewer: Viewer) => Promise<Response | Refusal>): Promise<Response> =>
    respond(c, server, {
      resource: 'slots',
      older: () => refuseOldRoute(c),
      current: async () => {
        const viewer = authorize(c.req)
        return isRefusal(viewer) ? viewer : current(viewer)
      },
    })
  app.post('/v2/slots/reservations', async (c) => {
    const body = await readJsonBody(c.req)
    if (isRefusal(body)) return writeRefusal(c, server.now, body)
    return answer(c, (viewer) => save(body.value, { server, viewer }))
  })
  app.patch(ONE, async (c) => {
    const body = await readJsonBody(c.req)
    if (isRefusal(body)) return writeRefusal(c, server.now, body)
    return answer(c, (viewer) => save(body.value, { server, viewer, uid: c.req.param('uid') }))
  })
  app.get(ONE, (c) =>
    answer(c, async () => {
      const found = await server.reservations.find(c.req.param('uid'), server.now())
      return toSuccess(200, found ? toReservation(found) : null)
    }),
  )
  app.delete(ONE, (c) =>
    answer(c, async () => {
      await server.reservations.remove(c.req.param('uid'))
      return toSuccess(200, undefined)
    }),
  )
}

interface Caller {
  readonly server: Server
  readonly viewer: Viewer
  /** Uid of the reservation to move; a new one is made without it. */
  readonly uid?: string
}

async function save(value: unknown, { server, viewer, uid }: Caller): Promise<Response | Refusal> {
  const body = readReservationBody(value)
  if (isRefusal(body)) return body
  if (uid !== undefined && !(await server.reservations.find(uid, server.now())))
    return refuse(404, `Slot with uid=${uid} not found`)
  const reserved = await reserve(body, { server, viewer, uid })
  if (isRefusal(reserved)) return reserved
  const { reservation, minutes } = reserved
  return toSuccess(uid === undefined ? 201 : 200, {
    ...toReservation(reservation),
    reservationDuration: minutes,
  })
}
