import type { BookingClient, BookingClientOptions } from './createBookingClient.js'
import { BookingError } from './bookingError.js'

type Call = (...given: unknown[]) => Promise<unknown>

const METHODS: Record<keyof BookingClient, 1> = {
  createBooking: 1,
  getBooking: 1,
  getEventType: 1,
  getSlots: 1,
  reserveSlot: 1,
  releaseSlot: 1,
  rescheduleBooking: 1,
  cancelBooking: 1,
  sendVerificationCode: 1,
}

/**
 * A client that is loaded when it is first called, so that no form waits for it to be drawn. When it cannot be loaded
 * nothing was sent.
 */
export function createLateClient(options: BookingClientOptions): Required<BookingClient> {
  let made: Promise<Record<string, Call>> | undefined
  const load = () => {
    // Each method is handed what it is called with, so that the names above are all that a form loads at first.
    made ??= import('./createBookingClient.js').then(({ createBookingClient }) => createBookingClient(options) as unknown as Record<string, Call>)
    return made.catch((cause: unknown) => {
      made = undefined
      throw new BookingError('offline', { cause })
    })
  }
  const toCall = (name: string) => [name, (...given: unknown[]) => load().then((client) => client[name]?.(...given))]
  return Object.fromEntries(Object.keys(METHODS).map(toCall))
}
