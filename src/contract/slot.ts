import * as z from 'zod/mini'
import type { EventTypeReference } from './eventTypeReference.js'
import { isInstant } from './isInstant.js'
import { lenientNumber } from './lenient.js'

/**
 * A query for free slots.
 *
 * @source Cal.com API v2, slots 2024-09-04
 */
export type SlotsQuery = EventTypeReference & {
  /** The first instant: ISO 8601 in UTC. */
  start: string
  /** The last instant: ISO 8601 in UTC. */
  end: string
  /** IANA id. The server groups the slots by day in this zone. */
  timeZone: string
  /** Minutes. Only for event types with several lengths. */
  duration?: number | undefined
  /** The booking to be moved; its current time counts as free. */
  bookingUidToReschedule?: string | undefined
}

/** A time that can be booked. */
export interface Slot {
  /** ISO 8601 in UTC, with milliseconds. */
  startUtc: string
  /** Only for seated event types; 0 if the slot is full. */
  seatsRemaining?: number | undefined
  seatsTotal?: number | undefined
}

const WireSlotSchema = z.lazy(() =>
  z.object({ start: z.string(), seatsRemaining: lenientNumber(), seatsTotal: lenientNumber() }),
)

const DaysSchema = z.lazy(() => z.object({ data: z.record(z.string(), z.array(z.unknown())) }))

/**
 * Parses the reply to `GET /v2/slots`. The reply groups the slots by day. The grouping is dropped,
 * because the visitor can change the zone in which slots are shown. Entries that are not valid slots
 * are left out.
 *
 * @returns the slots in order of time, without duplicates, or undefined if the body is not such a reply
 * @source Cal.com API v2, slots 2024-09-04
 */
export function parseSlots(body: unknown): Slot[] | undefined {
  const reply = DaysSchema.safeParse(body)
  if (!reply.success) return undefined
  const slots = new Map<string, Slot>()
  for (const entry of Object.values(reply.data.data).flat()) {
    const slot = WireSlotSchema.safeParse(entry)
    if (!slot.success || !isInstant(slot.data.start)) continue
    const { start, ...seats } = slot.data
    const startUtc = new Date(start).toISOString()
    slots.set(startUtc, { startUtc, ...seats })
  }
  return [...slots.values()].sort((one, other) => (one.startUtc < other.startUtc ? -1 : 1))
}
