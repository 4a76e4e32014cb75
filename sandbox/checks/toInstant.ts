/**
 * Parses a date and time strictly. Without an offset it is in UTC, and a date alone means its first
 * moment. A space in place of the `T`, or a day that the month does not have, is invalid.
 *
 * @returns ISO 8601 in UTC with milliseconds, or `undefined` if the text is invalid
 */
export function toInstant(text: string): string | undefined {
  const parts =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i.exec(
      text,
    )
  if (!parts) return undefined
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', offset = 'Z'] = parts
  const calendarDay = new Date(`${year}-${month}-${day}T00:00:00Z`)
  if (Number.isNaN(calendarDay.getTime()) || calendarDay.getUTCDate() !== Number(day)) return undefined
  const wall =
    calendarDay.getTime() + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Number(second) * 1000
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)?/.exec(offset) ?? []
  const offsetMs = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(wall - offsetMs + Number(fraction.padEnd(3, '0').slice(0, 3))).toISOString()
}
