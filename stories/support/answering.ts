import { createBookingClient, type BookingClient } from '../../src/index.js'
import { recorded, type Reply } from './recorded.js'

/**
 * A client whose server answers each booking with one reply, without a network.
 *
 * @param reply - what it answers, or the name of a recorded conversation
 */
export function answering(reply: Reply | string): BookingClient {
  const { status, body } = typeof reply === 'string' ? recorded(reply) : reply
  return createBookingClient({ fetch: async () => Response.json(body, { status }) })
}

/** A client whose connection breaks after a booking was sent: nobody knows what became of it. */
export const breaking: BookingClient = createBookingClient({
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
})

/** A client that is never answered. */
export const silent: BookingClient = {
  createBooking: () => new Promise(() => {}),
  getEventType: () => new Promise(() => {}),
}
