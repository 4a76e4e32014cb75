import { readClock } from './readClock.js'

/**
 * Formats an instant for machines, as the wall clock time of a zone with its offset:
 * `2026-12-01T10:00:00+01:00`.
 *
 * @param startUtc - ISO 8601
 * @param timeZone - IANA id
 */
export function toZonedIso(startUtc: string, timeZone: string): string {
  const instantMs = Date.parse(startUtc)
  const { offsetMinutes } = readClock(instantMs, timeZone)
  const wall = new Date(instantMs + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const pad = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.abs(offsetMinutes)
  return `${wall}${offsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
