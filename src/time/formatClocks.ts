import type { TimeStyle } from './formatWhen.js'
import { formatOffset } from './formatOffset.js'
import { readClock } from './readClock.js'
import { toClockOptions } from './toClockOptions.js'

/**
 * The time of day of each instant. Where the clock is set back one day has a time twice; both then get their offset
 * behind: `01:30 GMT-4`, `01:30 GMT-5`.
 *
 * @param startsUtc - ISO 8601
 */
export function formatClocks(startsUtc: string[], style: TimeStyle): string[] {
  const { timeZone, locale } = style
  const formatter = new Intl.DateTimeFormat(locale, Object.assign(Object.create(null), toClockOptions(style.hourCycle), { timeZone, calendar: 'gregory' }))
  const clocks = startsUtc.map((start) => {
    const instantMs = Date.parse(start)
    const text = formatter.format(instantMs)
    return { instantMs, text, key: `${readClock(instantMs, timeZone).day} ${text}` }
  })
  const instantsOf = new Map<string, Set<number>>()
  for (const { key, instantMs } of clocks) instantsOf.set(key, (instantsOf.get(key) ?? new Set()).add(instantMs))
  return clocks.map(({ instantMs, text, key }) => {
    const isTwice = (instantsOf.get(key)?.size ?? 0) > 1
    return isTwice ? `${text} ${formatOffset(instantMs, style)}` : text
  })
}
