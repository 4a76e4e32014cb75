const print = (day: string, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, Object.assign(Object.create(null), options, { timeZone: 'UTC', calendar: 'gregory' })).format(new Date(`${day}T12:00:00Z`))

/** December 2026. */
export function formatMonth(month: string, locale: string): string {
  return print(`${month}-15`, locale, { month: 'long', year: 'numeric' })
}
/** A day. */
export function formatDay(day: string, locale: string): { long: string; number: string } {
  return {
    long: print(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    number: new Intl.NumberFormat(locale).format(Number(day.slice(8))),
  }
}
/** Weekdays. */
export function formatWeekdays(locale: string, weekStart: number): { long: string; short: string }[] {
  return Array.from({ length: 7 }, (_, index) => {
    const day = `2026-06-${String(((weekStart + index - 1) % 7) + 1).padStart(2, '0')}`
    return { long: print(day, locale, { weekday: 'long' }), short: print(day, locale, { weekday: 'short' }) }
  })
}
