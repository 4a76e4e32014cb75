import { createFormatter } from './createFormatter.js'

/**
 * Formats an instant for machines, as the wall clock time of a zone with its offset:
 * `2026-12-01T10:00:00+01:00`.
 *
 * @param startUtc - ISO 8601
 * @param timeZone - IANA id
 */
export function toZonedIso(startUtc: string, timeZone: string): string {
  const instant = new Date(Math.floor(Date.parse(startUtc) / 1000) * 1000)
  // Swedish dates have the format of ISO 8601.
  const formatter = createFormatter('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const wall = formatter.format(instant).replace(' ', 'T')
  const offset = Math.round((Date.parse(`${wall}Z`) - instant.getTime()) / 60_000)
  const pad = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.abs(offset)
  return `${wall}${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}
