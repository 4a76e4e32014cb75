import type { Context, Hono } from 'hono'
import { cancel } from '../booking/cancel.js'
import { reschedule } from '../booking/reschedule.js'
import { readCancelBody, readRescheduleBody } from '../checks/changeBodies.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import { authorize, type Viewer } from '../http/authorize.js'
import { readJsonBody } from '../http/readJsonBody.js'
import { isRefusal, type Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { toBooking } from '../replies/toBooking.js'
import { refuseOldRoute, respond, writeRefusal } from './respond.js'
import type { Server } from './Server.js'

/**
 * Adds `POST /v2/bookings/:uid/reschedule` and `POST /v2/bookings/:uid/cancel`, for everybody who
 * knows the uid.
 */
export function addChangeRoutes(app: Hono, server: Server): void {
  app.post('/v2/bookings/:uid/reschedule', (c) =>
    answer(c, server, async (value, viewer) => {
      const body = readRescheduleBody(value)
      if (isRefusal(body)) return body
      const moved = await reschedule(c.req.param('uid'), body, server)
      return isRefusal(moved) ? moved : toSuccess(201, write(moved, { server, viewer }))
    }),
  )
  app.post('/v2/bookings/:uid/cancel', (c) =>
    answer(c, server, async (value, viewer) => {
      const body = readCancelBody(value)
      if (isRefusal(body)) return body
      const cancelled = await cancel(c.req.param('uid'), body, { ...server, viewer })
      return isRefusal(cancelled) ? cancelled : toSuccess(200, write(cancelled, { server, viewer }))
    }),
  )
}

async function answer(
  c: Context,
  server: Server,
  change: (value: unknown, viewer: Viewer) => Promise<Response | Refusal>,
): Promise<Response> {
  const body = await readJsonBody(c.req)
  if (isRefusal(body)) return writeRefusal(c, server.now, body)
  return respond(c, server, {
    resource: 'bookings',
    older: () => refuseOldRoute(c),
    current: async () => {
      const viewer = authorize(c.req)
      return isRefusal(viewer) ? viewer : change(body.value, viewer)
    },
  })
}

interface Changed {
  readonly bookings: readonly StoredBooking[]
  readonly series: boolean
  readonly seatUid?: string
}

function write(
  { bookings, series, seatUid }: Changed,
  { server, viewer }: { server: Server; viewer: Viewer },
): unknown {
  const written = bookings.map((booking) => {
    const eventType = server.eventTypes.find(({ id }) => id === booking.eventTypeId)
    return toBooking(booking, { eventType, host: server.host, viewer, seatUid })
  })
  return series ? written : written[0]
}
