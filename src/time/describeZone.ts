import { formatWhen, type TimeStyle } from './formatWhen.js'

/** A zone. */
export interface Zone {
  id: string
  city: string
  country: string | undefined
  name: string
  offset: string
  offsetMinutes: number
  clock: string
}
/** A zone in words. */
export function describeZone(id: string, style: Pick<TimeStyle, 'locale' | 'hourCycle'>, atUtc: string): Zone {
  const part = (timeZoneName: 'shortOffset' | 'longGeneric') =>
    new Intl.DateTimeFormat(style.locale, { timeZone: id, timeZoneName }).formatToParts(new Date(atUtc)).find(({ type }) => type === 'timeZoneName')?.value ?? id
  return {
    id,
    city: (id.split('/').pop() ?? id).replaceAll('_', ' '),
    country: undefined,
    name: part('longGeneric'),
    offset: part('shortOffset'),
    offsetMinutes: 0,
    clock: formatWhen(atUtc, 0, { ...style, timeZone: id }).startTime,
  }
}
