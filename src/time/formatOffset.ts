import { readClock } from './readClock.js'

/**
 * A zone's difference to UTC at an instant, as the language writes it: `GMT+5:30`, `UTC+5:30`.
 *
 * @param instantMs - milliseconds since 1970
 */
export function formatOffset(
  instantMs: number,
  { timeZone, locale }: { timeZone: string; locale: string },
): string {
  try {
    const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), {
      timeZone,
      timeZoneName: 'shortOffset',
    })
    const parts = new Intl.DateTimeFormat(locale, options).formatToParts(instantMs)
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  } catch {
    // Engines older than 2022 have no short offsets.
    const { offsetMinutes } = readClock(instantMs, timeZone)
    const minutes = Math.abs(offsetMinutes)
    const rest = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : ''
    return offsetMinutes ? `GMT${offsetMinutes < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${rest}` : 'GMT'
  }
}
