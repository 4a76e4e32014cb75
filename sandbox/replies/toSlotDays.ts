import type { Slot } from '../availability/findSlots.js'
import { toLocalIso } from '../availability/localTime.js'

interface SlotFormat {
  readonly timeZone: string
  /** `range` adds the end of each slot. */
  readonly format: 'range' | 'time'
  /** Number of seats of a seated event type. */
  readonly seats: number | undefined
}

/** Returns the free slots as the API sends them: by day, each with the zone's offset and its seats. */
export function toSlotDays(days: ReadonlyMap<string, readonly Slot[]>, slotFormat: SlotFormat): object {
  const { timeZone, format, seats } = slotFormat
  const write = ({ startMs, endMs, booking }: Slot): object => ({
    start: toLocalIso(startMs, timeZone),
    ...(format === 'range' && { end: toLocalIso(endMs, timeZone) }),
    ...(seats !== undefined && toSeats(seats, booking)),
  })
  return Object.fromEntries([...days].map(([day, slots]) => [day, slots.map(write)]))
}

/**
 * Returns the seats of a slot. A slot without a free seat is still listed, with 0, and so are the
 * seats of event types that do not show them.
 */
function toSeats(seatsTotal: number, booking: Slot['booking']): object {
  const seatsBooked = booking?.taken.length ?? 0
  return {
    seatsBooked,
    seatsRemaining: Math.max(0, seatsTotal - seatsBooked),
    seatsTotal,
    ...(booking && { bookingUid: booking.uid }),
  }
}
