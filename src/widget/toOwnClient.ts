import { BookingError, type BookingClient } from '../index.js'

const known = new WeakMap<BookingClient, BookingClient>()

/**
 * A host's client whose errors are ours. The built element has a `BookingError` of its own; a page that made its client
 * with the package throws another one, which says the same.
 *
 * @returns the same one for the same client
 */
export function toOwnClient(client: BookingClient): BookingClient {
  const own = known.get(client) ?? translate(client)
  known.set(client, own)
  return own
}

function translate(client: BookingClient): BookingClient {
  const own: Record<string, unknown> = {}
  for (const name of METHODS) {
    if (typeof client[name] !== 'function') continue
    own[name] = async (...given: unknown[]) => {
      try {
        return await (client[name] as (...given: unknown[]) => unknown)(...given)
      } catch (cause) {
        throw toOwnError(cause)
      }
    }
  }
  return own as unknown as BookingClient
}

const METHODS = Object.keys({
  createBooking: 1,
  getEventType: 1,
  getBooking: 1,
  getSlots: 1,
  reserveSlot: 1,
  releaseSlot: 1,
  rescheduleBooking: 1,
  cancelBooking: 1,
  sendVerificationCode: 1,
} satisfies Record<keyof BookingClient, 1>) as (keyof BookingClient)[]

function toOwnError(cause: unknown): unknown {
  if (cause instanceof BookingError || !(cause instanceof Error) || cause.name !== 'BookingError')
    return cause
  const { kind, message, ...details } = cause as BookingError
  return new BookingError(kind, details, message.replace(/^\[booking-form\] /, ''))
}
