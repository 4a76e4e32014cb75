import { clientMethods } from './clientMethods.js'
import type { BookingClient } from './createBookingClient.js'
import { BookingError } from './errors/bookingError.js'

type Method = (...args: unknown[]) => Promise<unknown>

/**
 * Creates a client whose code is loaded at the first call, so that a form renders without waiting for
 * the code.
 *
 * @param create - loads the code and creates the client
 * @throws BookingError of kind `offline`, from a call, if the code cannot be loaded. Nothing was sent
 *   then, and the next call tries to load the code again
 */
export function createLazyClient(create: () => Promise<BookingClient>): Required<BookingClient> {
  let loading: Promise<Record<string, Method>> | undefined
  const load = () => (loading ??= create() as Promise<unknown> as Promise<Record<string, Method>>)
  const toMethod = (name: string): [string, Method] => [
    name,
    (...args) =>
      load().then(
        (client) => client[name]?.(...args),
        (cause: unknown) => {
          loading = undefined
          throw new BookingError('offline', { cause })
        },
      ),
  ]
  // Each method passes its arguments through to the loaded client, so the initial bundle needs only the
  // names of the methods.
  return Object.fromEntries(clientMethods.map(toMethod)) as unknown as Required<BookingClient>
}
