import type { Context, Hono } from 'hono'
import type { StoredBooking } from '../database/StoredBooking.js'
import { authorize, refusePermission, type Viewer } from '../http/authorize.js'
import { readJsonBody } from '../http/readJsonBody.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { refuseOlderBody } from '../replies/olderVersions.js'
import { toBooking } from '../replies/toBooking.js'
import { toOlderBooking } from '../replies/toOlderBooking.js'
import { createBooking } from './createBooking.js'
import { respond, writeRefusal } from './respond.js'
import type { Server } from './Server.js'

/**
 * Adds `POST /v2/bookings` and `GET /v2/bookings/:uid` for everybody, and `GET /v2/bookings` for
 * the owner.
 */
export function addBookingRoutes(app: Hono, server: Server): void {
  app.post('/v2/bookings', async (c) => {
    // The body is parsed before version and credentials are checked.
    const body = await readJsonBody(c.req)
    if (isRefusal(body)) return writeRefusal(c, server.now, body)
    return respond(c, server, {
      resource: 'bookings',
      older: () => refuseOlderBody(body.value),
      current: async () => {
        const viewer = authorize(c.req)
        return isRefusal(viewer) ? viewer : createBooking(body.value, { server, viewer })
      },
    })
  })
  app.get('/v2/bookings', (c) =>
    respond(c, server, {
      resource: 'bookings',
      older: refusePermission,
      current: () => listBookings(c, server),
    }),
  )
  app.get('/v2/bookings/:uid', (c) =>
    respond(c, server, {
      resource: 'bookings',
      older: () => readOlderBooking(c, server),
      current: () => readBooking(c, server),
    }),
  )
}

/** Replies with one booking, or with all of a series as a list. */
async function readBooking(c: Context, server: Server): Promise<Response | Refusal> {
  const viewer = authorize(c.req)
  if (isRefusal(viewer)) return viewer
  const uid = c.req.param('uid') ?? ''
  const [first, ...others] = await server.store.findByUid(uid)
  if (!first) return refuseUid(uid)
  const write = toWriter(server, viewer)
  return toSuccess(200, first.seriesUid === uid ? [first, ...others].map(write) : write(first))
}

async function readOlderBooking(
  c: Context,
  { store, eventTypes, host }: Server,
): Promise<Response | Refusal> {
  const uid = c.req.param('uid') ?? ''
  const [booking] = await store.findByUid(uid)
  if (!booking) return refuseUid(uid)
  return toSuccess(
    200,
    toOlderBooking(booking, { host, eventType: eventTypes.find(({ id }) => id === booking.eventTypeId) }),
  )
}

/** Replies with one page of all bookings by start: `take` (100, at most 250) and `skip`. */
async function listBookings(c: Context, server: Server): Promise<Response | Refusal> {
  const viewer = authorize(c.req)
  if (isRefusal(viewer)) return viewer
  if (viewer !== 'owner') return refusePermission()
  const take = Math.min(toCount(c.req.query('take'), 100), 250) || 1
  const skip = toCount(c.req.query('skip'), 0)
  const totalItems = await server.store.count()
  const bookings = await server.store.list({ take, skip })
  const pagination = {
    totalItems,
    remainingItems: Math.max(0, totalItems - skip - bookings.length),
    returnedItems: bookings.length,
    itemsPerPage: take,
    currentPage: Math.floor(skip / take) + 1,
    totalPages: Math.ceil(totalItems / take),
    hasNextPage: skip + bookings.length < totalItems,
    hasPreviousPage: skip > 0,
  }
  return toSuccess(200, bookings.map(toWriter(server, viewer)), { pagination })
}

function toWriter({ eventTypes, host }: Server, viewer: Viewer): (booking: StoredBooking) => object {
  return (booking) =>
    toBooking(booking, { host, viewer, eventType: eventTypes.find(({ id }) => id === booking.eventTypeId) })
}

function refuseUid(uid: string): Refusal {
  return refuse(404, `Booking with uid=${uid} was not found in the database`)
}

function toCount(text: string | undefined, defaultCount: number): number {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : defaultCount
}
