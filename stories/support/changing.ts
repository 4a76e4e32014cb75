import { classify } from '../../src/api/errors/classify.js'
import { BookingReplySchema, type CreatedBooking } from '../../src/contract/booking.js'
import { BookingError, type BookingClient, type BookingErrorKind } from '../../src/index.js'
import { recorded } from './recorded.js'

/** A recorded booking, read as the client reads it. */
export function recordedBooking(name: string): CreatedBooking {
  return BookingReplySchema.parse(recorded(name).body).data
}

/** A client whose bookings are made, found, cancelled and moved as recorded; each by the name of its conversation. */
export function changing(names: {
  made?: string
  found?: string
  cancelled?: string
  moved?: string
}): BookingClient {
  const { made = 'by-id', found, cancelled, moved } = names
  return {
    createBooking: async () => recordedBooking(made),
    ...(found && { getBooking: async () => recordedBooking(found) }),
    // A recording is of another booking; the one at hand is cancelled as that one was.
    ...(cancelled && {
      cancelBooking: async (uid) => ({ ...[recordedBooking(cancelled)].flat()[0], uid }) as CreatedBooking,
    }),
    ...(moved && { rescheduleBooking: async () => recordedBooking(moved) }),
  }
}

/** A call that fails in one way: of a kind, or as recorded. */
export const failing = (kind: BookingErrorKind, recording?: string) => () =>
  Promise.reject(recording ? classify(recorded(recording)) : new BookingError(kind))
