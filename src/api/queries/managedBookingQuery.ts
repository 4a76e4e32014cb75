import { queryOptions } from '@tanstack/react-query'
import { toBookings, type Booking } from '../../contract/booking.js'
import type { BookingClient } from '../createBookingClient.js'
import { BookingError, throwAsBookingError } from '../errors/bookingError.js'

/**
 * What is known of the visitor's seat. `own`: the booking has it. `gone`: the booking no longer has it,
 * because it was cancelled or moved. `unchecked`: the server tells neither.
 */
export type SeatState = 'own' | 'gone' | 'unchecked'

/** A booking by its uid, or by the uid of a seat in it. */
export interface ManagedBooking {
  /** One booking, or the dates of a series. */
  bookings: Booking[]
  /** `undefined` if no seat was asked for. */
  seat: SeatState | undefined
}

/** Names a booking, and the visitor's own seat in it. */
export interface ManagedBookingId {
  uid: string
  seatUid?: string | undefined
}

/**
 * The query for the booking that a visitor manages. A booking is personal data, so it is removed from the
 * cache when the last component that shows it unmounts.
 *
 * A seat is looked up by its own uid, because a booking does not list its seats to attendees. Servers of
 * December 2025 have no route for that: then the booking is fetched by its uid, and the seat stays unchecked
 * unless the booking lists its seats.
 *
 * @source recorded replies `get-by-seat` and `get-seated`
 */
export function managedBookingQuery(client: BookingClient, id: ManagedBookingId) {
  return queryOptions<ManagedBooking, BookingError>({
    queryKey: ['booking-form', 'managed-booking', id.uid, id.seatUid],
    queryFn: () => fetchManaged(client, id).catch(throwAsBookingError),
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: Infinity,
    gcTime: 0,
  })
}

async function fetchManaged(
  client: BookingClient,
  { uid, seatUid }: ManagedBookingId,
): Promise<ManagedBooking> {
  const bySeat = seatUid ? await fetchBySeat(client, seatUid) : undefined
  if (bySeat?.length) return { bookings: bySeat, seat: 'own' }
  if (!client.getBooking)
    throw new BookingError(
      'setup',
      {},
      'The client has no getBooking, so no booking can be found by its uid.',
    )
  const bookings = toBookings(await client.getBooking(uid))
  if (!bookings.length) throw new BookingError('unknown', {}, 'getBooking returned no booking with a uid.')
  if (!seatUid) return { bookings, seat: undefined }
  return { bookings, seat: bySeat ? 'gone' : findSeat(bookings, seatUid) }
}

/**
 * Returns the booking with the seat, or an empty list if no booking has it.
 *
 * @returns undefined if seats cannot be looked up
 */
async function fetchBySeat(client: BookingClient, seatUid: string): Promise<Booking[] | undefined> {
  try {
    return client.getBookingBySeat && toBookings(await client.getBookingBySeat(seatUid))
  } catch (error) {
    if (!(error instanceof BookingError) || error.kind !== 'refused') throw error
    // A server without the route refuses too, and so does a proxy that does not forward it. Only a reply
    // that names the seat says that it is gone.
    return error.reason === 'notFound' && /seat ?uid/i.test(error.serverMessage ?? '') ? [] : undefined
  }
}

function findSeat(bookings: Booking[], seatUid: string): SeatState {
  const seats = bookings.flatMap(({ attendees }) => attendees.flatMap((one) => one.seatUid ?? []))
  if (!seats.length) return 'unchecked'
  return seats.includes(seatUid) ? 'own' : 'gone'
}
