import { createBookingClient, type BookingClient } from '../../src/index.js'
import { recorded, type Reply } from './recorded.js'
import { toNewBooking } from './toNewBooking.js'

/**
 * Returns a client whose server sends the same reply to each booking, without a network.
 *
 * @param reply - the reply, or the name of a recorded conversation
 */
export function answering(reply: Reply | string): BookingClient {
  const { status, body } = typeof reply === 'string' ? recorded(reply) : reply
  return createBookingClient({ fetch: async () => Response.json(toNewBooking(body), { status }) })
}

/** A client whose connection breaks after a booking is sent, so that nobody knows whether it was made. */
export const breaking: BookingClient = createBookingClient({
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
})

/** A client that never gets a response. */
export const silent: BookingClient = {
  createBooking: () => new Promise(() => {}),
  getEventType: () => new Promise(() => {}),
}
