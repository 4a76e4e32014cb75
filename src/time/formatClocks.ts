import { formatWhen, type TimeStyle } from './formatWhen.js'

/** Clocks. */
export function formatClocks(startsUtc: string[], style: TimeStyle): string[] {
  const plain = startsUtc.map((start) => formatWhen(start, 0, style).startTime)
  const options: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), { timeZone: style.timeZone, timeZoneName: 'shortOffset' })
  const offset = new Intl.DateTimeFormat(style.locale, options)
  return plain.map((clock, index) => {
    if (plain.indexOf(clock) === plain.lastIndexOf(clock)) return clock
    return `${clock} ${offset.formatToParts(new Date(startsUtc[index] ?? '')).find(({ type }) => type === 'timeZoneName')?.value}`
  })
}
