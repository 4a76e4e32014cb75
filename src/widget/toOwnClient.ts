import { clientMethods } from '../api/clientMethods.js'
import { BookingError, type BookingClient } from '../index.js'

const wrappers = new WeakMap<BookingClient, BookingClient>()

/**
 * Wraps a host's client so that the errors it throws are instances of this bundle's `BookingError`. The
 * built element contains its own copy of that class, but a client that a page made with the package
 * throws errors of the package's class.
 *
 * @returns the same wrapper for the same client
 */
export function toOwnClient(client: BookingClient): BookingClient {
  const wrapper = wrappers.get(client) ?? wrap(client)
  wrappers.set(client, wrapper)
  return wrapper
}

function wrap(client: BookingClient): BookingClient {
  const wrapper: Record<string, unknown> = {}
  for (const name of clientMethods) {
    if (typeof client[name] !== 'function') continue
    wrapper[name] = async (...values: unknown[]) => {
      try {
        return await (client[name] as (...values: unknown[]) => unknown)(...values)
      } catch (cause) {
        throw toOwnError(cause)
      }
    }
  }
  return wrapper as unknown as BookingClient
}

function toOwnError(cause: unknown): unknown {
  if (cause instanceof BookingError || !(cause instanceof Error) || cause.name !== 'BookingError')
    return cause
  const { kind, message, ...details } = cause as BookingError
  return new BookingError(kind, details, message.replace(/^\[booking-form\] /, ''))
}
