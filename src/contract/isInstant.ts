const INSTANT = /^(\d{4}-\d\d-(\d\d))T(?!24)\d\d:\d\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/

/**
 * Returns whether a text is an ISO 8601 date and time **with a zone** (`Z` or an offset) that exists in
 * the calendar. Without a zone, the browser would read the text as local time, but the server would
 * read it as UTC. A day that does not exist would silently become another day.
 */
export function isInstant(text: string): boolean {
  const [, date, day] = INSTANT.exec(text) ?? []
  return !!date && new Date(date).getUTCDate() === Number(day) && !isNaN(Date.parse(text))
}
