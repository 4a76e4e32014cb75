const INSTANT = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/

/**
 * Returns whether a text is an ISO 8601 date and time **with a zone** (`Z` or an offset) that exists in
 * the calendar. Without a zone, the browser would read the text as local time, but the server would
 * read it as UTC. A day that does not exist would silently become another day.
 */
export function isInstant(text: string): boolean {
  const [, year, month, day, hour, minute, second = '0'] = INSTANT.exec(text) ?? []
  if (!year) return false
  const date = new Date(Date.UTC(+year, Number(month) - 1, Number(day)))
  return (
    date.getUTCDate() === Number(day) &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    +second < 60 &&
    !isNaN(Date.parse(text))
  )
}
