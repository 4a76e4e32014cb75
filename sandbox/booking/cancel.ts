import type { CancelBody } from '../checks/changeBodies.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import { toObject } from '../eventTypes/json.js'
import type { Viewer } from '../http/authorize.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'
import type { BookingContext } from './BookingContext.js'

export interface CancelContext extends BookingContext {
  readonly viewer: Viewer
}

/** What was cancelled, or the whole series that it belongs to. */
export interface Cancelled {
  readonly bookings: readonly StoredBooking[]
  readonly series: boolean
}

/** Cancels a booking, a seat of one, all of a series, or those of a series from one booking on. */
export async function cancel(
  uid: string,
  body: CancelBody,
  context: CancelContext,
): Promise<Cancelled | Refusal> {
  const found = await context.store.findByUid(uid)
  const [first] = found
  if (!first) return refuse(404, `Booking with uid=${uid} not found`)
  const refusal = checkAllowed(first, body, context)
  if (refusal) return refusal
  if (first.seats !== undefined && body.seatUid !== undefined) return cancelSeat(first, body, context)
  // Who sits at a seated booking may not cancel it for the others.
  if (first.seats !== undefined && context.viewer === 'anonymous') return refuseStranger()
  return cancelAll(uid, { found, body }, context)
}

function checkAllowed(
  { eventTypeId }: StoredBooking,
  { reason }: CancelBody,
  { eventTypes, viewer }: CancelContext,
): Refusal | undefined {
  const { disableCancelling } = eventTypes.find(({ id }) => id === eventTypeId)?.raw ?? {}
  if (disableCancelling === true || toObject(disableCancelling).disabled === true)
    return refuseShort(400, 'This event type does not allow cancellations')
  if (viewer === 'owner' && !reason)
    return refuseShort(400, 'Cancellation reason is required when you are the host')
  return undefined
}

interface Asked {
  readonly found: readonly StoredBooking[]
  readonly body: CancelBody
}

async function cancelAll(
  uid: string,
  { found, body }: Asked,
  context: CancelContext,
): Promise<Cancelled | Refusal> {
  const one = found.find((booking) => booking.uid === uid)
  const wholeSeries = one === undefined
  const following = one?.seriesUid !== undefined && body.subsequent
  const seriesUid = wholeSeries ? uid : following ? one.seriesUid : undefined
  const series = seriesUid === undefined ? found : await context.store.findByUid(seriesUid)
  const wanted = series.filter(
    ({ startMs, status }) => status !== 'cancelled' && (wholeSeries || startMs >= one.startMs),
  )
  const isGone = one?.status === 'cancelled' || wanted.length === 0
  const changes = { cancellationReason: body.reason ?? '', updatedMs: context.now() }
  const count = isGone
    ? 0
    : await context.store.cancel(
        wanted.map((booking) => booking.uid),
        changes,
      )
  if (count === 0) return refuseGone(uid)
  return { bookings: await context.store.findByUid(seriesUid ?? uid), series: seriesUid !== undefined }
}

async function cancelSeat(
  { uid }: StoredBooking,
  { seatUid = '', reason = '' }: CancelBody,
  { store, now }: CancelContext,
): Promise<Cancelled | Refusal> {
  const changes = { cancellationReason: reason, updatedMs: now() }
  if (!(await store.cancelSeat(uid, seatUid, changes)))
    return refuse(400, 'Invalid seatUid: this seat does not exist or has already been cancelled.')
  return { bookings: await store.findByUid(uid), series: false }
}

function refuseStranger(): Refusal {
  return refuseShort(401, 'User not a host of this event or an admin of the booking user')
}

function refuseGone(uid: string): Refusal {
  return refuse(
    400,
    `Can't cancel booking with uid=${uid} because it has been cancelled already. Please provide uid of a booking that ` +
      'is not cancelled.',
  )
}
