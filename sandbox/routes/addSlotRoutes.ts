import type { Hono } from 'hono'
import { findSlots } from '../availability/findSlots.js'
import { findSlotsEventType } from '../checks/findSlotsEventType.js'
import { readSlotsQuery, type SlotsQuery } from '../checks/slotsQuery.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import { authorize } from '../http/authorize.js'
import { isRefusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { toSlotDays } from '../replies/toSlotDays.js'
import { refuseOldRoute, respond } from './respond.js'
import type { Server } from './Server.js'

/** Adds `GET /v2/slots`, which lists free slots, for everybody. */
export function addSlotRoutes(app: Hono, server: Server): void {
  app.get('/v2/slots', (c) =>
    respond(c, server, {
      resource: 'slots',
      older: () => refuseOldRoute(c),
      current: async () => {
        const viewer = authorize(c.req)
        if (isRefusal(viewer)) return viewer
        const query = readSlotsQuery(c.req.query())
        if (isRefusal(query)) return query
        const eventType = findSlotsEventType(query, server)
        if (isRefusal(eventType)) return eventType
        const days = await findSlots(eventType, { ...query, ...toOptions(query, eventType) }, server)
        return toSuccess(200, toSlotDays(days, { ...query, seats: eventType.seats?.perSlot }))
      },
    }),
  )
}

/**
 * Returns the requested length and the booking to move. Any length is accepted, whether the event
 * type offers it or not, as recorded; one below a minute counts as missing.
 */
function toOptions({ duration = 0, bookingUidToReschedule }: SlotsQuery, { lengthMinutes }: ServedEventType) {
  return {
    lengthMinutes: duration >= 1 ? duration : lengthMinutes,
    movingUid: bookingUidToReschedule,
  }
}
