import { BookingError } from '../../api/errors/bookingError.js'
import { classify } from '../../api/errors/classify.js'
import { toBookings, type Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'

/** The uids of all bookings that were made on this page. They are personal, so they are only in memory. */
const seenUids = new Set<string>()

/**
 * Checks that what a client returned is the booking that was requested. A client of the host can return
 * anything, and a service worker of the page can answer with an old reply.
 *
 * @throws BookingError of the kind that an error reply means, or of kind `unknown` if there is no booking,
 *   or if it is the booking of an earlier request
 */
export function checkBooking(reply: unknown, request: BookingRequest): void {
  const bookings = toBookings(reply)
  if (!bookings.length) {
    const error = classify({ status: 200, body: reply })
    const sentence = 'createBooking returned no booking with a uid. The booking may exist.'
    throw error.kind === 'unknown' ? new BookingError('unknown', {}, sentence) : error
  }
  if (bookings.every((booking) => isEarlier(booking, request))) {
    const sentence = 'The reply is that of an earlier booking, so this booking may exist or not.'
    throw new BookingError('unknown', {}, `${sentence} Does a service worker cache replies to POST?`)
  }
  for (const { uid } of bookings) seenUids.add(uid)
}

/**
 * Returns whether a booking answers an earlier request: it has another start, and a uid that was seen
 * before or the submission id of another request. The start alone proves nothing, because a server can
 * book another time than the requested one; nor does the uid, because an idempotent endpoint repeats it.
 */
function isEarlier({ uid, start, metadata }: Booking, request: BookingRequest): boolean {
  const sentId = request.metadata?.submissionId
  const replyId = metadata?.submissionId
  return (
    !!start &&
    Date.parse(start) !== Date.parse(request.start) &&
    (seenUids.has(uid) || (!!sentId && !!replyId && replyId !== sentId))
  )
}
