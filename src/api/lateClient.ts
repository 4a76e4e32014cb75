import type { BookingClient, BookingClientOptions } from './createBookingClient.js'
import { BookingError } from './bookingError.js'

/**
 * A client that is loaded when it is first called, so that no form waits for it to be drawn. When it cannot be loaded
 * nothing was sent.
 */
export function createLateClient(options: BookingClientOptions): Required<BookingClient> {
  let made: Promise<Required<BookingClient>> | undefined
  const load = () => {
    made ??= import('./createBookingClient.js').then(({ createBookingClient }) => createBookingClient(options))
    return made.catch((cause: unknown) => {
      made = undefined
      throw new BookingError('offline', { cause })
    })
  }
  return {
    createBooking: (request) => load().then((client) => client.createBooking(request)),
    getBooking: (uid) => load().then((client) => client.getBooking(uid)),
    getEventType: (reference) => load().then((client) => client.getEventType(reference)),
    sendVerificationCode: (request) => load().then((client) => client.sendVerificationCode(request)),
  }
}
