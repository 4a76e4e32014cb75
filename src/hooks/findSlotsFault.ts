import { BookingError } from '../api/bookingError.js'
import type { BookingClient } from '../api/createBookingClient.js'

const NO_SLOTS = new BookingError('setup', {}, 'The client has no getSlots, so no free times can be shown. Give a start, or a client that has it.')

/** Why no time can be chosen with a client; `undefined` when one can. */
export function findSlotsFault({ getSlots }: BookingClient): BookingError | undefined {
  return getSlots ? undefined : NO_SLOTS
}
