import type { CancelBody } from '../checks/changeBodies.js'
import type { StoredBooking } from '../database/StoredBooking.js'
import { toObject } from '../eventTypes/json.js'
import type { Viewer } from '../http/authorize.js'
import { refuse, refuseShort, type Refusal } from '../http/refusal.js'
import type { BookingContext } from './BookingContext.js'

/** What a cancellation needs besides the request. */
export interface CancelContext extends BookingContext {
  readonly viewer: Viewer
}

/**
 * The result of a cancellation: the cancelled booking, or all bookings of the series if the request
 * was about a series.
 */
export interface Cancelled {
  readonly bookings: readonly StoredBooking[]
  readonly series: boolean
}

/** Cancels one booking, one seat, a whole series, or a series from one booking onwards. */
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
  // An attendee must not cancel a seated booking for everybody else.
  if (first.seats !== undefined && context.viewer === 'anonymous') return refuseNotHost()
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

interface CancelTarget {
  readonly found: readonly StoredBooking[]
  readonly body: CancelBody
}

async function cancelAll(
  uid: string,
  { found, body }: CancelTarget,
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
  const isCancelled = one?.status === 'cancelled' || wanted.length === 0
  const changes = { cancellationReason: body.reason ?? '', updatedMs: context.now() }
  const count = isCancelled
    ? 0
    : await context.store.cancel(
        wanted.map((booking) => booking.uid),
        changes,
      )
  if (count === 0) return refuseAlreadyCancelled(uid)
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

function refuseNotHost(): Refusal {
  return refuseShort(401, 'User not a host of this event or an admin of the booking user')
}

function refuseAlreadyCancelled(uid: string): Refusal {
  return refuse(
    400,
    `Can't cancel booking with uid=${uid} because it has been cancelled already. Please provide uid of a ` +
      'booking that is not cancelled.',
  )
}
