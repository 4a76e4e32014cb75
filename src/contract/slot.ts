import * as z from 'zod/mini'
import type { EventTypeReference } from './eventTypeReference.js'
import { isInstant } from './isInstant.js'
import { lenientNumber } from './lenient.js'

/**
 * What free times are asked for.
 *
 * @source Cal.com API v2, slots 2024-09-04
 */
export type SlotsQuery = EventTypeReference & {
  /** The first instant asked for: ISO 8601 in UTC. */
  start: string
  /** The last instant asked for: ISO 8601 in UTC. */
  end: string
  /** IANA id; the server keys days by it. */
  timeZone: string
  /** Minutes; only for event types with several lengths. */
  duration?: number | undefined
  /** The booking that is to be moved; its own time counts as free. */
  bookingUidToReschedule?: string | undefined
}

/** A time that can be booked. */
export interface Slot {
  /** ISO 8601 in UTC, with milliseconds. */
  startUtc: string
  /** Of a seated event type; 0 when the slot is full. */
  seatsRemaining?: number | undefined
  seatsTotal?: number | undefined
}

const WireSlotSchema = z.lazy(() =>
  z.object({ start: z.string(), seatsRemaining: lenientNumber(), seatsTotal: lenientNumber() }),
)

const DaysSchema = z.lazy(() => z.object({ data: z.record(z.string(), z.array(z.unknown())) }))

/**
 * Reads the reply to `GET /v2/slots`. The days it is keyed by are dropped: in whose zone they are is the reader's
 * affair. What is no slot is left out.
 *
 * @returns the slots by instant, each once; `undefined` when it is no such reply
 * @source Cal.com API v2, slots 2024-09-04
 */
export function parseSlots(body: unknown): Slot[] | undefined {
  const reply = DaysSchema.safeParse(body)
  if (!reply.success) return undefined
  const slots = new Map<string, Slot>()
  for (const given of Object.values(reply.data.data).flat()) {
    const slot = WireSlotSchema.safeParse(given)
    if (!slot.success || !isInstant(slot.data.start)) continue
    const { start, ...seats } = slot.data
    const startUtc = new Date(start).toISOString()
    slots.set(startUtc, { startUtc, ...seats })
  }
  return [...slots.values()].sort((one, other) => (one.startUtc < other.startUtc ? -1 : 1))
}
