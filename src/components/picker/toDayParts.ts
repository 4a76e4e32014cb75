import type { Slot } from '../../contract/slot.js'
import { readClock } from '../../time/readClock.js'

/** A part of a day, named as its message, with the slots that start in it. */
export interface DayPart {
  name: 'morning' | 'afternoon' | 'evening'
  slots: readonly Slot[]
}

/** The hour at which each part ends, in the visitor's time zone. */
const ENDS: [DayPart['name'], number][] = [
  ['morning', 12],
  ['afternoon', 18],
  ['evening', 24],
]

/** Groups the slots of one day by the parts of the day. Parts without slots are left out. */
export function toDayParts(slots: readonly Slot[], timeZone: string): DayPart[] {
  const toName = ({ startUtc }: Slot) => {
    const startMs = Date.parse(startUtc)
    const hour = new Date(startMs + readClock(startMs, timeZone).offsetMinutes * 60_000).getUTCHours()
    return ENDS.find(([, end]) => hour < end)?.[0]
  }
  const named = slots.map((slot) => ({ name: toName(slot), slot }))
  return ENDS.map(([name]) => ({
    name,
    slots: named.filter((one) => one.name === name).map(({ slot }) => slot),
  })).filter((part) => part.slots.length)
}
