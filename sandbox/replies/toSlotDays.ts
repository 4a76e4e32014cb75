import type { Slot } from '../availability/findSlots.js'
import { toLocalIso } from '../availability/localTime.js'

interface SlotFormat {
  readonly timeZone: string
  /** `range`: with the end. */
  readonly format: 'range' | 'time'
  /** Of a seated event type: how many there are. */
  readonly seats: number | undefined
}

/** The free times as the API sends them: by day, each with the zone's offset, and with its seats. */
export function toSlotDays(days: ReadonlyMap<string, readonly Slot[]>, slotFormat: SlotFormat): object {
  const { timeZone, format, seats } = slotFormat
  const write = ({ startMs, endMs, booking }: Slot): object => ({
    start: toLocalIso(startMs, timeZone),
    ...(format === 'range' && { end: toLocalIso(endMs, timeZone) }),
    ...(seats !== undefined && toSeats(seats, booking)),
  })
  return Object.fromEntries([...days].map(([day, slots]) => [day, slots.map(write)]))
}

/** A slot without a seat left stays in the list, with 0; so do the seats of event types that do not show them. */
function toSeats(seatsTotal: number, booking: Slot['booking']): object {
  const seatsBooked = booking?.taken.length ?? 0
  return {
    seatsBooked,
    seatsRemaining: Math.max(0, seatsTotal - seatsBooked),
    seatsTotal,
    ...(booking && { bookingUid: booking.uid }),
  }
}
