import type { Slot } from '../../contract/slot.js'
import { toMonth } from '../../time/calendar/calendarDays.js'
import { toDay } from '../../time/calendar/toDay.js'

/** Slots by day, `YYYY-MM-DD`, in the order of time. */
export type SlotDays = ReadonlyMap<string, readonly Slot[]>

/**
 * Sorts slots into the days of one month, as the reader's zone has them. The server may answer with days that nobody
 * asked for, and keys its days by another zone: what counts is the instant.
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

/** Whether nobody more can book a slot: a full one of a seated event type is still in the list. */
export function isFull({ seatsRemaining }: Slot): boolean {
  return seatsRemaining !== undefined && seatsRemaining <= 0
}

/** How many of some slots can be booked. */
export function countFree(slots: readonly Slot[] | undefined): number {
  return slots?.filter((slot) => !isFull(slot)).length ?? 0
}
