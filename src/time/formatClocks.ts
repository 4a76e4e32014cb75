import { type TimeStyle, toClockOptions } from './formatWhen.js'
import { formatOffset } from './formatOffset.js'
import { readClock } from './readClock.js'

const DAY_MS = 86_400_000

/**
 * The time of day of each instant. Where the clock is set back a day has some times twice; those have their offset
 * behind, `01:30 GMT-4` and `01:30 GMT-5`, also when only one of the two can be booked.
 *
 * @param startsUtc - ISO 8601
 */
export function formatClocks(startsUtc: string[], style: TimeStyle): string[] {
  const { timeZone, locale, hourCycle } = style
  // A null prototype: option objects of a page with extended prototypes would bring foreign options in.
  const formatter = new Intl.DateTimeFormat(
    locale,
    Object.assign(Object.create(null), toClockOptions(hourCycle), { timeZone, calendar: 'gregory' }),
  )
  return startsUtc.map((start) => {
    const instantMs = Date.parse(start)
    const clock = formatter.format(instantMs)
    return isShownTwice(instantMs, timeZone) ? `${clock} ${formatOffset(instantMs, style)}` : clock
  })
}

/** Whether the clock of a zone shows the same time of the same day at another instant too. */
function isShownTwice(instantMs: number, timeZone: string): boolean {
  const offsetAt = (ms: number) => readClock(ms, timeZone).offsetMinutes
  const own = offsetAt(instantMs)
  return [instantMs - DAY_MS, instantMs + DAY_MS].some((near) => {
    const other = offsetAt(near)
    return other !== own && offsetAt(instantMs + (own - other) * 60_000) === other
  })
}
