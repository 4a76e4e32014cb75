import type { Slot } from '../../contract/slot.js'
import { toMonth } from '../../time/calendar/calendarDays.js'
import { toDay } from '../../time/calendar/toDay.js'

/** Slots by day, `YYYY-MM-DD`, sorted by start. */
export type SlotDays = ReadonlyMap<string, readonly Slot[]>

/**
 * Groups slots by the days of one month in the visitor's time zone. The grouping of the server is
 * ignored: it may include days that were not requested, and it may use another time zone.
 *
 * @param month - `YYYY-MM`
 * @source Cal.com API v2, slots 2024-09-04: recorded rolling windows
 */
export function toDays(slots: readonly Slot[], month: string, timeZone: string): SlotDays {
  const days = new Map<string, Slot[]>()
  for (const slot of slots) {
    const day = toDay(slot.startUtc, timeZone)
    if (toMonth(day) !== month) continue
    const others = days.get(day)
    if (others) others.push(slot)
    else days.set(day, [slot])
  }
  return days
}

/** Keeps only the first time of each day that can be booked, or the first one if none can. */
export function keepFirst(days: SlotDays): SlotDays {
  return new Map(
    [...days].map(([day, slots]) => {
      const free = slots.filter((slot) => !isFull(slot))
      return [day, (free.length ? free : slots).slice(0, 1)]
    }),
  )
}

/**
 * Whether a slot has no seats left. The server lists the slots of seated event types even if they are full.
 */
export function isFull({ seatsRemaining }: Slot): boolean {
  return seatsRemaining !== undefined && seatsRemaining <= 0
}

/** Returns how many of the slots can be booked. */
export function countFree(slots: readonly Slot[] | undefined): number {
  return slots?.filter((slot) => !isFull(slot)).length ?? 0
}
