import { classify } from '../../src/api/errors/classify.js'
import { BookingReplySchema, type CreatedBooking } from '../../src/contract/booking.js'
import { BookingError, type BookingClient, type BookingErrorKind } from '../../src/index.js'
import { recorded } from './recorded.js'
import { toNewBooking } from './toNewBooking.js'

/** Returns a recorded booking, parsed as the client parses it. */
export function recordedBooking(name: string): CreatedBooking {
  return BookingReplySchema.parse(recorded(name).body).data
}

/**
 * Returns a client that replies with recorded bookings when a booking is made, found, cancelled or
 * moved. Each name is that of a recorded conversation. Without a name, the client lacks the method.
 */
export function changing(names: {
  made?: string
  found?: string
  cancelled?: string
  moved?: string
}): BookingClient {
  const { made = 'by-id', found, cancelled, moved } = names
  return {
    createBooking: async () => toNewBooking(recordedBooking(made)),
    ...(found && { getBooking: async () => recordedBooking(found) }),
    // The recording is about a different booking, so the reply gets the uid of the one at hand.
    ...(cancelled && {
      cancelBooking: async (uid) => ({ ...[recordedBooking(cancelled)].flat()[0], uid }) as CreatedBooking,
    }),
    ...(moved && { rescheduleBooking: async () => recordedBooking(moved) }),
  }
}

/** Returns a client method that fails with an error of this kind, or as recorded. */
export const failing = (kind: BookingErrorKind, recording?: string) => () =>
  Promise.reject(recording ? classify(recorded(recording)) : new BookingError(kind))
