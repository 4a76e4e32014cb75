import type { BookingClient, BookingClientOptions } from './createBookingClient.js'
import { BookingError } from './errors/bookingError.js'

type Call = (...given: unknown[]) => Promise<unknown>

/** Every method of the client; the compiler tells when one is missing. */
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
export function createLazyClient(options: BookingClientOptions): Required<BookingClient> {
  let made: Promise<Record<string, Call>> | undefined
  const load = () =>
    (made ??= import('./createBookingClient.js').then(
      ({ createBookingClient }) => createBookingClient(options) as unknown as Record<string, Call>,
    ))
  const toMethod = (name: string): [string, Call] => [
    name,
    (...given) =>
      load().then(
        (client) => client[name]?.(...given),
        (cause: unknown) => {
          made = undefined
          throw new BookingError('offline', { cause })
        },
      ),
  ]
  // The names are all that a form loads at first; what each is called with is handed on.
  return Object.fromEntries(Object.keys(METHODS).map(toMethod)) as unknown as Required<BookingClient>
}
