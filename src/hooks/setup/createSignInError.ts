import { BookingError } from '../../api/errors/bookingError.js'

/** Returns the error for the developer of a form whose event type takes only bookings of people signed in. */
export function createSignInError(): BookingError {
  const sentence =
    'The event type has bookingRequiresAuthentication, so the API refuses every booking from a page. Give ' +
    'endpoint the address of a server of yours that sends bookings with your key, or turn the setting off.'
  return new BookingError('setup', {}, sentence)
}
