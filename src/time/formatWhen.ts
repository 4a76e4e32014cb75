import { createFormatter } from './createFormatter.js'
import { formatZone } from './formatZone.js'

/** How times are formatted for a visitor. */
export interface TimeStyle {
  /** IANA id. */
  timeZone: string
  /** BCP 47 tag. */
  locale: string
  /** 12 or 24 hours. If left out, the language decides. */
  hourCycle?: 'h12' | 'h23' | undefined
}

/** A time span as text: `Tuesday, 1 December 2026`, `10:00 – 10:30`, `Eastern European Standard Time`. */
export interface WhenText {
  /** The full date, with weekday and year. */
  date: string
  /** The date, short enough for a button: `Tue 1 Dec`. */
  shortDate: string
  /** The same, with the year if it is not the present one: `Tue 8 Jan 2030`. */
  compactDate: string
  /** From start to end. Includes the day of the end if the booking passes midnight. */
  time: string
  /** The start alone. */
  startTime: string
  /** The name of the zone, in the visitor's language. */
  zone: string
  /** The offset of the zone at the start: `GMT+2`. */
  offset: string
}

/**
 * Formats a time span for a visitor. `Intl` formats every part directly from the instant. The
 * alternative, a local date that is shifted to the zone, would be an hour off if its wall clock time
 * falls into a clock change of the device's zone.
 *
 * @param startUtc - ISO 8601, or milliseconds since 1970
 * @param lengthMinutes - whole minutes
 */
export function formatWhen(startUtc: string | number, lengthMinutes: number, style: TimeStyle): WhenText {
  const start = new Date(startUtc)
  const end = new Date(start.getTime() + lengthMinutes * 60_000)
  const toFormatter = (options: Intl.DateTimeFormatOptions) =>
    // Always Gregorian, even if the locale has another calendar: the date must match the invitation.
    createFormatter(style.locale, { ...options, timeZone: style.timeZone, calendar: 'gregory' })
  const clock = toFormatter(toClockOptions(style.hourCycle))
  const day = toFormatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const short = { weekday: 'short', day: 'numeric', month: 'short' } as const
  const shortDay = toFormatter(short)
  const year = toFormatter({ year: 'numeric' })
  const isThisYear = year.format(start) === year.format(Date.now())
  const date = day.format(start)
  const startTime = clock.format(start)
  return {
    date,
    shortDate: shortDay.format(start),
    compactDate: toFormatter(isThisYear ? short : { ...short, year: 'numeric' }).format(start),
    startTime,
    time: `${startTime} – ${date === day.format(end) ? '' : `${shortDay.format(end)}, `}${clock.format(end)}`,
    zone: formatZone(start.getTime(), style, 'long'),
    offset: formatZone(start.getTime(), style),
  }
}

/**
 * Returns the `Intl` options for a time of day. Without an hour cycle, the language also decides
 * whether the hour has one or two digits: `9:05 AM`, `09:05`. With an hour cycle, the hour has two
 * digits for `h23`, and one or two digits for `h12`.
 */
export function toClockOptions(hourCycle: TimeStyle['hourCycle']): Intl.DateTimeFormatOptions {
  if (!hourCycle) return { timeStyle: 'short' }
  return { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle }
}
