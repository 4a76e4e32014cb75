const DAY_MS = 86_400_000
const SLOT_MS = 30 * 60_000
/** Working hours, in UTC. */
const HOURS = { from: 9, to: 17 }

/**
 * Creates the JSON reply to `GET /v2/slots`: every half hour from 9 to 17 in UTC, Monday to Friday, between
 * `start` and `end` of the query, without slots in the past.
 *
 * @param url - the URL of the request
 * @param taken - starts of slots that are taken: ISO 8601 in UTC
 * @source Cal.com API v2, slots 2024-09-04
 */
export function toSlotsReply(url: URL, taken: readonly string[] = []) {
  const data: Record<string, { start: string }[]> = {}
  const fromMs = Math.max(Date.parse(url.searchParams.get('start') ?? ''), Date.now())
  const toMs = Date.parse(url.searchParams.get('end') ?? '')
  for (let dayMs = Math.floor(fromMs / DAY_MS) * DAY_MS; dayMs <= toMs; dayMs += DAY_MS) {
    const weekday = new Date(dayMs).getUTCDay()
    if (weekday === 0 || weekday === 6) continue
    const count = ((HOURS.to - HOURS.from) * 3_600_000) / SLOT_MS
    const starts = Array.from(
      { length: count },
      (_, index) => dayMs + HOURS.from * 3_600_000 + index * SLOT_MS,
    )
      .filter((startMs) => startMs > fromMs && startMs <= toMs)
      .map((startMs) => new Date(startMs).toISOString())
      .filter((start) => !taken.includes(start))
    if (starts.length) data[new Date(dayMs).toISOString().slice(0, 10)] = starts.map((start) => ({ start }))
  }
  return { status: 'success', data }
}
