import { BookingError } from './bookingError.js'

/** A client of the host may throw anything; whatever is no error of ours tells nothing about the booking. */
export function rethrow(cause: unknown): never {
  throw cause instanceof BookingError ? cause : new BookingError('unknown', { cause })
}
