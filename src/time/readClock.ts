import { createFormatter } from './createFormatter.js'

/** The calendar day and the UTC offset in a zone at an instant. */
export interface Clock {
  /** `YYYY-MM-DD`. */
  day: string
  /** The UTC offset; positive east of Greenwich. */
  offsetMinutes: number
}

const FORMAT: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
}

const DAY_MS = 86_400_000

/**
 * The last zone, its formatter, and its offsets at each midnight in UTC that was asked for. A month of
 * slots reads the clock of the same zone thousands of times, and formatting is slow.
 */
let last: { timeZone: string; formatter: Intl.DateTimeFormat; midnights: Map<number, number> } | undefined

/**
 * Reads the clock of a zone at an instant.
 *
 * @param instantMs - milliseconds since 1970
 * @param timeZone - IANA id
 * @throws RangeError if the engine does not know the zone
 */
export function readClock(instantMs: number, timeZone: string): Clock {
  if (last?.timeZone !== timeZone) {
    const formatter = createFormatter('en-US', { ...FORMAT, timeZone })
    last = { timeZone, formatter, midnights: new Map() }
  }
  const { formatter, midnights } = last
  const toMidnightOffset = (midnightMs: number) => {
    const offsetMs = midnights.get(midnightMs) ?? toOffset(midnightMs, formatter)
    midnights.set(midnightMs, offsetMs)
    return offsetMs
  }
  const midnightMs = Math.floor(instantMs / DAY_MS) * DAY_MS
  const before = toMidnightOffset(midnightMs)
  // No zone changes its clocks twice within a day.
  const isSteady = before === toMidnightOffset(midnightMs + DAY_MS)
  const offsetMs = isSteady ? before : toOffset(instantMs, formatter)
  const day = new Date(instantMs + offsetMs).toISOString().slice(0, 10)
  return { day, offsetMinutes: Math.round(offsetMs / 60_000) }
}

/** Returns the UTC offset in milliseconds. */
function toOffset(instantMs: number, formatter: Intl.DateTimeFormat): number {
  const parts = formatter.formatToParts(instantMs)
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  const day = `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`
  const wallMs = Date.parse(`${day}T${read('hour')}:${read('minute')}:${read('second')}Z`)
  return wallMs - Math.floor(instantMs / 1000) * 1000
}
