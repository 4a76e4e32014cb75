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

/**
 * The last zone and its formatter. Both are kept, because a month of slots reads the clock of the same
 * zone hundreds of times.
 */
let last: { timeZone: string; formatter: Intl.DateTimeFormat } | undefined

/**
 * Reads the clock of a zone at an instant.
 *
 * @param instantMs - milliseconds since 1970
 * @param timeZone - IANA id
 * @throws RangeError if the engine does not know the zone
 */
export function readClock(instantMs: number, timeZone: string): Clock {
  if (last?.timeZone !== timeZone)
    last = { timeZone, formatter: createFormatter('en-US', { ...FORMAT, timeZone }) }
  const parts = last.formatter.formatToParts(instantMs)
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  const day = `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`
  const wallMs = Date.parse(`${day}T${read('hour')}:${read('minute')}:${read('second')}Z`)
  return { day, offsetMinutes: Math.round((wallMs - Math.floor(instantMs / 1000) * 1000) / 60_000) }
}
