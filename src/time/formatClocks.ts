import { createFormatter } from './createFormatter.js'
import { type TimeStyle, toClockOptions } from './formatWhen.js'
import { formatZone } from './formatZone.js'
import { readClock } from './readClock.js'

const DAY_MS = 86_400_000

/**
 * Formats the time of day of each instant. On a day when clocks are set back, some times occur twice.
 * Such a time gets its UTC offset appended (`01:30 GMT-4` or `01:30 GMT-5`), even if only one of the
 * two instants can be booked.
 *
 * @param startsUtc - ISO 8601
 */
export function formatClocks(startsUtc: string[], style: TimeStyle): string[] {
  const { timeZone, locale, hourCycle } = style
  const formatter = createFormatter(locale, { ...toClockOptions(hourCycle), timeZone, calendar: 'gregory' })
  return startsUtc.map((start) => {
    const instantMs = Date.parse(start)
    const clock = formatter.format(instantMs)
    return isAmbiguous(instantMs, timeZone) ? `${clock} ${formatZone(instantMs, style)}` : clock
  })
}

/** Returns whether the clock of a zone shows the same time on the same day at a second instant. */
function isAmbiguous(instantMs: number, timeZone: string): boolean {
  const offsetAt = (ms: number) => readClock(ms, timeZone).offsetMinutes
  const offset = offsetAt(instantMs)
  return [instantMs - DAY_MS, instantMs + DAY_MS].some((nearbyMs) => {
    const nearbyOffset = offsetAt(nearbyMs)
    return nearbyOffset !== offset && offsetAt(instantMs + (offset - nearbyOffset) * 60_000) === nearbyOffset
  })
}
