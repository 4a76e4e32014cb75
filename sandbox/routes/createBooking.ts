import { book } from '../booking/book.js'
import type { Booked } from '../booking/BookingContext.js'
import { checkRules } from '../booking/checkRules.js'
import { toCheckedBooking } from '../booking/toCheckedBooking.js'
import { toBookingBody, type BookingBody } from '../checks/BookingBody.js'
import { checkBody } from '../checks/dto.js'
import { checkEngine } from '../checks/engine.js'
import { findEventType } from '../checks/findEventType.js'
import { precheck } from '../checks/precheck.js'
import { toEngineInput } from '../checks/toEngineInput.js'
import { toObject } from '../eventTypes/json.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { Viewer } from '../http/authorize.js'
import { isRefusal, type Refusal } from '../http/refusal.js'
import { toSuccess } from '../http/toResponse.js'
import { toBooking } from '../replies/toBooking.js'
import type { Server } from './Server.js'

interface Caller {
  readonly server: Server
  readonly viewer: Viewer
}

/**
 * Runs the checks of a booking in the API's order and makes it. The first check that refuses
 * decides the reply.
 */
export async function createBooking(value: unknown, { server, viewer }: Caller): Promise<Response | Refusal> {
  const refused = checkBody(value)
  // The event type is looked up even for a refused body, because an observer compares verdicts per
  // event type.
  const body = toBookingBody(toObject(value))
  const eventType = findEventType(body, server.eventTypes)
  if (isRefusal(eventType)) return refused ?? eventType
  const answer = refused ?? (await makeBooking(body, eventType, { server, viewer }))
  server.observeBody?.(value, eventType.raw, isRefusal(answer) ? answer.status : 201)
  return isRefusal(answer) ? answer : writeBooked(answer, eventType, { server, viewer })
}

async function makeBooking(
  body: BookingBody,
  eventType: ServedEventType,
  { server, viewer }: Caller,
): Promise<Booked | Refusal> {
  const refusal = precheck(body, eventType, viewer)
  if (refusal) return refusal
  const input = toEngineInput(body, eventType)
  if (isRefusal(input)) return input
  const fault = checkEngine(input, eventType, server)
  if (fault) return fault
  const checked = toCheckedBooking(input, eventType)
  return (await checkRules(checked, server)) ?? book(checked, server)
}

function writeBooked(
  { bookings, series, seatUid }: Booked,
  eventType: ServedEventType,
  { server, viewer }: Caller,
): Response {
  const written = bookings.map((booking) =>
    toBooking(booking, { eventType, host: server.host, viewer, seatUid }),
  )
  return toSuccess(201, series ? written : written[0])
}
