import { BookingError } from '../../api/errors/bookingError.js'
import type { BookingClient } from '../../api/createBookingClient.js'

const toError = (sentence: string) => new BookingError('setup', {}, sentence)

const ERRORS = {
  getBooking: toError(
    'The client has no getBooking, so no booking can be moved by its uid. Leave out rescheduleUid, or give a client that has it.',
  ),
  rescheduleBooking: toError(
    'The client has no rescheduleBooking, so no booking can be moved. Leave out rescheduleUid, or give a client that has it.',
  ),
  getSlots: toError(
    'The client has no getSlots, so no free times can be shown. Give a start, or a client that has it.',
  ),
}

/** What the choice of a time cannot do without, and a client of the host's lacks; `undefined` when nothing is missing. */
export function findMissingCall(client: BookingClient, moves: boolean): BookingError | undefined {
  const wanted = moves ? (['getBooking', 'rescheduleBooking', 'getSlots'] as const) : (['getSlots'] as const)
  const missing = wanted.find((name) => !client[name])
  return missing && ERRORS[missing]
}
