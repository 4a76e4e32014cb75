import { randomUUID } from 'node:crypto'
import type { ReservationBody } from '../checks/reservationBody.js'
import type { BookingStore } from '../database/createBookingStore.js'
import type { Reservation, ReservationStore } from '../database/createReservationStore.js'
import type { ServedEventType } from '../eventTypes/ServedEventType.js'
import type { Viewer } from '../http/authorize.js'
import { isRefusal, refuse, type Refusal } from '../http/refusal.js'

const DEFAULT_MINUTES = 5
const MINUTE_MS = 60_000

/** What a reservation needs besides the request. */
export interface ReserveContext {
  readonly server: {
    readonly eventTypes: readonly ServedEventType[]
    readonly store: BookingStore
    readonly reservations: ReservationStore
    readonly now: () => number
  }
  readonly viewer: Viewer
  /** The reservation to move to another time; a new one is made if this is `undefined`. */
  readonly uid: string | undefined
}

/** A reserved slot and for how many minutes it is held. */
export interface Reserved {
  readonly reservation: Reservation
  readonly minutes: number
}

/**
 * Reserves a slot. Only other bookings and reservations are checked, not the working hours, and not
 * whether the time is past. Whoever holds a slot and reserves the same time again is refused, too.
 * All as recorded.
 */
export async function reserve(body: ReservationBody, context: ReserveContext): Promise<Reserved | Refusal> {
  const { server, viewer, uid = randomUUID() } = context
  const { eventTypeId, startMs, reservationDuration } = body
  if (reservationDuration !== undefined && viewer === 'anonymous') return refuseDuration()
  const eventType = server.eventTypes.find(({ id }) => id === eventTypeId)
  if (!eventType) return refuse(404, `Event Type with ID=${eventTypeId} not found`)
  const length = toLength(body, eventType)
  if (isRefusal(length)) return length
  const minutes = reservationDuration ?? DEFAULT_MINUTES
  const untilMs = server.now() + minutes * MINUTE_MS
  const reservation = { uid, eventTypeId, startMs, endMs: startMs + length * MINUTE_MS, untilMs }
  const refusal = await checkFree(reservation, eventType, context)
  if (refusal) return refusal
  await server.reservations.save(reservation)
  return { reservation, minutes }
}

function toLength({ slotDuration }: ReservationBody, eventType: ServedEventType): number | Refusal {
  const { lengthMinutes, lengthOptions } = eventType
  if (slotDuration === undefined) return lengthMinutes
  if (lengthOptions.length === 0)
    return refuse(400, "You passed 'slotDuration' but this event type is not a variable length event type.")
  if (lengthOptions.includes(slotDuration)) return slotDuration
  return refuse(
    400,
    "Provided 'slotDuration' is not one of the possible lengths for the event type. The possible lengths " +
      `for this variable length event type are: ${lengthOptions.join(', ')}`,
  )
}

async function checkFree(
  wanted: Reservation,
  { id, seats, raw }: ServedEventType,
  { server }: ReserveContext,
): Promise<Refusal | undefined> {
  if (Array.isArray(raw.hosts) && raw.hosts.length === 0) return refuseHosts()
  const [booking] = await server.store.findHolding(wanted)
  const left = seats && booking ? seats.perSlot - booking.taken.length : undefined
  if (left !== undefined && left <= 0) {
    const start = new Date(wanted.startMs).toISOString()
    return refuse(422, `Booking with id=${id} at ${start} has no more seats left.`)
  }
  if (booking && !seats) return refuse(422, "Can't reserve a slot if the event is already booked.")
  const held = await server.reservations.findHolding(wanted, server.now())
  return held.length > 0 ? refuseHeld() : undefined
}

function refuseDuration(): Refusal {
  return refuse(
    401,
    'reservationDuration can only be used for authenticated requests - use access token, api key or OAuth ' +
      'credentials',
  )
}

function refuseHosts(): Refusal {
  return refuse(
    422,
    "Can't reserve the slot because the round robin event type has no available hosts left at this time " +
      'slot.',
  )
}

function refuseHeld(): Refusal {
  return refuse(422, 'This time slot is already reserved by another user. Please choose a different time.')
}
