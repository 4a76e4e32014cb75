import type { Slot, SlotsQuery } from '../../contract/slot.js'
import type { BookingClient } from '../createBookingClient.js'

const DAY_MS = 86_400_000

type SlotsClient = Required<Pick<BookingClient, 'getSlots'>>

/** Returns whether a client can fetch slots. */
export function hasSlots(client: BookingClient): client is BookingClient & SlotsClient {
  return !!client.getSlots
}

/**
 * Fetches the slots that start between the first and the last instant of a query, both included. Asks
 * for one more day at both ends: the server leaves out the last day of a span in which the clocks go
 * back, and every slot that ends after the span.
 *
 * @source a running API of December 2025
 */
export async function fetchSlots(client: SlotsClient, query: SlotsQuery): Promise<Slot[]> {
  const { start, end } = query
  // A date alone means the whole day in UTC.
  const [startMs, endMs] = [Date.parse(start), Date.parse(end) + (end.includes('T') ? 0 : DAY_MS - 1)]
  // The server says what is wrong with a span that cannot be read.
  if (Number.isNaN(endMs - startMs)) return client.getSlots(query)
  const toIso = (ms: number) => new Date(ms).toISOString()
  const slots = await client.getSlots({
    ...query,
    start: toIso(startMs - DAY_MS),
    end: toIso(endMs + DAY_MS),
  })
  return slots.filter(({ startUtc }) => {
    const atMs = Date.parse(startUtc)
    return atMs >= startMs && atMs <= endMs
  })
}
