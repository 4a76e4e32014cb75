import { createFormatter } from './createFormatter.js'
import { readClock } from './readClock.js'

/**
 * Formats the UTC offset of a zone at an instant, as the language writes it: `GMT+5:30`, `UTC+5:30`.
 *
 * @param instantMs - milliseconds since 1970
 */
export function formatOffset(
  instantMs: number,
  { timeZone, locale }: { timeZone: string; locale: string },
): string {
  try {
    const parts = createFormatter(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(instantMs)
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  } catch {
    // Engines older than 2022 do not support `shortOffset`.
    const { offsetMinutes } = readClock(instantMs, timeZone)
    const minutes = Math.abs(offsetMinutes)
    const remainder = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : ''
    return offsetMinutes
      ? `GMT${offsetMinutes < 0 ? '-' : '+'}${Math.floor(minutes / 60)}${remainder}`
      : 'GMT'
  }
}
