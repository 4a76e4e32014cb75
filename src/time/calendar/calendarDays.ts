// Days and months are written `YYYY-MM-DD` and `YYYY-MM`, and belong to no zone: the sums are made in UTC, where every
// day has 24 hours.

/** The day some days later, or earlier when `days` is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The month some months later, or earlier when `months` is negative. */
export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

/** The month of a day. */
export function toMonth(day: string): string {
  return day.slice(0, 7)
}
