/** How a moment is written for a reader: in which zone, which language, and with 12 or 24 hours. */
export interface TimeStyle {
  /** IANA id. */
  timeZone: string
  /** BCP 47 tag. */
  locale: string
  /** Left out, the language decides. */
  hourCycle?: 'h12' | 'h23' | undefined
}

/** A moment in words: `Tuesday, 1 December 2026`, `10:00 – 10:30`, `Eastern European Standard Time`. */
export interface WhenText {
  /** The day in words, with the year. */
  date: string
  /** The day, short enough for a button: `Tue 1 Dec`. */
  shortDate: string
  /** Start to end; with the end's own day when the booking passes midnight. */
  time: string
  /** The start alone. */
  startTime: string
  /** The zone by name, in the reader's language. */
  zone: string
}

/**
 * Writes a span of time for a reader. Every part is printed by `Intl` from the instant: formatting through a shifted
 * local date is an hour wrong when the wall time falls in the reader's own clock change.
 *
 * @param startUtc - ISO 8601, or milliseconds since 1970
 * @param lengthMinutes - whole minutes
 */
export function formatWhen(startUtc: string | number, lengthMinutes: number, style: TimeStyle): WhenText {
  const start = new Date(startUtc)
  const end = new Date(start.getTime() + lengthMinutes * 60_000)
  const toPrinter = (options: Intl.DateTimeFormatOptions) => {
    // A null prototype: option objects of a page with extended prototypes would bring foreign options in.
    // The Gregorian calendar, whatever the locale's own: the day must be the one that the invitation names.
    const own: Intl.DateTimeFormatOptions = Object.assign(Object.create(null), options, {
      timeZone: style.timeZone,
      calendar: 'gregory',
    })
    return new Intl.DateTimeFormat(style.locale, own)
  }
  const clock = toPrinter(toClockOptions(style.hourCycle))
  const day = toPrinter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const shortDay = toPrinter({ weekday: 'short', day: 'numeric', month: 'short' })
  const zoneName = toPrinter({ timeZoneName: 'long' })
  const date = day.format(start)
  const startTime = clock.format(start)
  return {
    date,
    shortDate: shortDay.format(start),
    startTime,
    time: `${startTime} – ${date === day.format(end) ? '' : `${shortDay.format(end)}, `}${clock.format(end)}`,
    // `Central European Summer Time`; where the language has no name for it, its offset.
    zone: zoneName.formatToParts(start).find((part) => part.type === 'timeZoneName')?.value ?? style.timeZone,
  }
}

/**
 * How `Intl` is asked for a time of day. Left to the language, 9:05 is written as it is used to: `9:05 AM`, `09:05`.
 * Told which clock, we write it so.
 */
export function toClockOptions(hourCycle: TimeStyle['hourCycle']): Intl.DateTimeFormatOptions {
  if (!hourCycle) return { timeStyle: 'short' }
  return { hour: hourCycle === 'h23' ? '2-digit' : 'numeric', minute: '2-digit', hourCycle }
}
