/** What a zone's clock and calendar show at an instant. */
export interface Clock {
  /** `YYYY-MM-DD`. */
  day: string
  /** The difference to UTC; east of Greenwich is positive. */
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

/** Making a formatter is slow, and a month of free times asks for hundreds of days in one zone; each takes much memory. */
const formatters = new Map<string, Intl.DateTimeFormat>()
const FORMATTERS_MAX = 8

/**
 * Reads a zone's clock at an instant, from `Intl`: date-fns-tz has the offset wrong near clock changes.
 *
 * @param instantMs - milliseconds since 1970
 * @param timeZone - IANA id
 * @throws RangeError when this engine does not know the zone
 */
export function readClock(instantMs: number, timeZone: string): Clock {
  const parts = toFormatter(timeZone).formatToParts(instantMs)
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.find((part) => part.type === type)?.value ?? ''
  const day = `${read('year').padStart(4, '0')}-${read('month')}-${read('day')}`
  const wallMs = Date.parse(`${day}T${read('hour')}:${read('minute')}:${read('second')}Z`)
  return { day, offsetMinutes: Math.round((wallMs - Math.floor(instantMs / 1000) * 1000) / 60_000) }
}

function toFormatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  // A null prototype: option objects of a page with extended prototypes would bring foreign options in.
  const made = new Intl.DateTimeFormat('en-US', Object.assign(Object.create(null), FORMAT, { timeZone }))
  if (formatters.size >= FORMATTERS_MAX) formatters.clear()
  formatters.set(timeZone, made)
  return made
}
