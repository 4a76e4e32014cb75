// Days (`YYYY-MM-DD`) and months (`YYYY-MM`) have no zone. They are computed in UTC, because every UTC
// day has 24 hours.

/** Adds days to a day; a negative `days` goes back. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Adds months to a month; a negative `months` goes back. */
export function addMonths(month: string, months: number): string {
  const date = new Date(`${month}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 7)
}

/** Returns the month of a day. */
export function toMonth(day: string): string {
  return day.slice(0, 7)
}
