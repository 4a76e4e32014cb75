import type { BookingStore } from './BookingStore.js'
import { refuse, type HandlerRefusal } from './HandlerRefusal.js'
import { toAddressKey } from './toAddressKey.js'
import type { RateLimit } from './types.js'

/** Whose requests are counted where. */
export interface RateCheck {
  /** The address of the client; without one, the request counts for all that have none. */
  address: string | null | undefined
  rateLimit: RateLimit | false
  store: BookingStore
  /** What is counted. @defaultValue `'rate'`, the bookings */
  counter?: string | undefined
}

/**
 * Counts one request of an address.
 *
 * @returns a refusal with the status 429 and the time to wait if there were too many
 * @throws what the store throws
 */
export async function checkRate({
  address,
  rateLimit,
  store,
  counter = 'rate',
}: RateCheck): Promise<HandlerRefusal | undefined> {
  if (!rateLimit) return undefined
  const { count, endsInSeconds } = await store.increment(
    `${counter}:${toAddressKey(address)}`,
    rateLimit.seconds,
  )
  if (count <= rateLimit.requests) return undefined
  return refuse(429, 'Too many requests. Please try again later.', {
    retryAfterSeconds: Math.max(1, Math.ceil(endsInSeconds)),
  })
}
