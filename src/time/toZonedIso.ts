/**
 * An instant as the wall clock of a zone with its offset, for machines: `2026-12-01T10:00:00+01:00`.
 *
 * @param startUtc - ISO 8601
 * @param timeZone - IANA id
 */
export function toZonedIso(startUtc: string, timeZone: string): string {
  const instant = new Date(Math.floor(Date.parse(startUtc) / 1000) * 1000)
  const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  // Sweden writes dates as ISO 8601 does.
  const wall = new Intl.DateTimeFormat('sv-SE', options).format(instant).replace(' ', 'T')
  const offset = Math.round((Date.parse(`${wall}Z`) - instant.getTime()) / 60_000)
  const two = (number: number) => String(number).padStart(2, '0')
  const minutes = Math.abs(offset)
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
