import { clientMethods } from './clientMethods.js'
import type { BookingClient, BookingClientOptions } from './createBookingClient.js'
import { BookingError } from './errors/bookingError.js'

type Method = (...args: unknown[]) => Promise<unknown>

/**
 * Creates a client whose code is loaded at the first call, so that a form renders without waiting for
 * the code.
 *
 * @throws BookingError of kind `offline`, from a call, if the code cannot be loaded. Nothing was sent
 *   then, and the next call tries to load the code again
 */
export function createLazyClient(options: BookingClientOptions): Required<BookingClient> {
  let loading: Promise<Record<string, Method>> | undefined
  const load = () =>
    (loading ??= import('./createBookingClient.js').then(
      ({ createPageClient }) => createPageClient(options) as unknown as Record<string, Method>,
    ))
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
