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

/**
 * Parses the reply to `GET /v2/slots`. The reply groups the slots by day. The grouping is dropped,
 * because the visitor can change the zone in which slots are shown. The replies of older versions and
 * of proxies are parsed too: other names, slots that are only a text, lists in place of days, days
 * without a list. Entries that are not valid slots are left out.
 *
 * @returns the slots in order of time, without duplicates; undefined if there are only other entries,
 *   because a visitor would take an empty list for a month without free times
 * @source Cal.com API v2, slots 2024-09-04 and 2024-04-15
 */
export function parseSlots(body: unknown): Slot[] | undefined {
  const data = isObject(body) ? body.data : undefined
  const entries = listEntries(data ?? body)
  const slots = new Map<string, Slot>()
  for (const entry of entries) {
    const slot = WireSlotSchema.safeParse(toWireSlot(entry))
    if (!slot.success || !isInstant(slot.data.start)) continue
    const { start, ...seats } = slot.data
    const startUtc = new Date(start).toISOString()
    slots.set(startUtc, { startUtc, ...seats })
  }
  const isEmpty = isObject(data) && entries.length === 0
  if (slots.size === 0 && !isEmpty) return undefined
  return [...slots.values()].sort((one, other) => (one.startUtc < other.startUtc ? -1 : 1))
}

/** How deep the slots of a reply are nested at most. */
const MAX_DEPTH = 5

/** The keys of what contains slots: a day, an index, or `slots`. */
const CONTAINER_KEY = /^(\d{4}-\d\d-\d\d|\d+|slots)$/

/** Returns everything in a reply that may be a slot. Other properties beside the slots are ignored. */
function listEntries(value: unknown, depth = 0): unknown[] {
  if (value === null || value === undefined) return []
  if (!isObject(value) || depth === MAX_DEPTH) return [value]
  const keys = Object.keys(value)
  const containers = keys.filter((key) => CONTAINER_KEY.test(key))
  if (keys.length > 0 && containers.length === 0) return [value]
  return containers.flatMap((key) => listEntries(value[key], depth + 1))
}

/** Returns an entry under the names of the current version. Older versions have `time`, or only a text. */
function toWireSlot(entry: unknown): unknown {
  if (!isObject(entry)) return { start: entry }
  return { start: entry.time, ...entry }
}

/** Returns whether a value is an object or a list. */
function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
