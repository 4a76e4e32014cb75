import type { Settings } from './settings.js'

export interface Days {
  /** IANA zone that dates and times are written in. */
  readonly timeZone: string
  readonly days: { readonly date: string; readonly times: { readonly start: string; readonly text: string }[] }[]
}

/** Instants by the visitor's day, in the visitor's words. */
export function toDays(starts: readonly string[], { locale, timeZone }: Pick<Settings, 'locale' | 'timeZone'>): Days {
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })
  const days = new Map<string, { start: string; text: string }[]>()
  for (const start of starts) {
    const day = date.format(new Date(start))
    days.set(day, [...(days.get(day) ?? []), { start, text: time.format(new Date(start)) }])
  }
  return {
    timeZone: date.resolvedOptions().timeZone,
    days: Array.from(days, ([day, times]) => ({ date: day, times })),
  }
}
