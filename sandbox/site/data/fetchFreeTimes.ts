import { fetchData } from './fetchData.js'
import { API_URL, HOST } from './fetchEventTypes.js'

const DAYS = 14
const MAX_TIMES = 40

/**
 * The next free times of an event type; of a seated one only those with a seat left.
 *
 * @returns instants as ISO 8601 in UTC, in order
 */
export async function fetchFreeTimes(slug: string): Promise<string[]> {
  const nowMs = Date.now()
  const query = new URLSearchParams({
    username: HOST.username,
    eventTypeSlug: slug,
    start: new Date(nowMs).toISOString(),
    end: new Date(nowMs + DAYS * 86_400_000).toISOString(),
  })
  const data = await fetchData(`${API_URL}/slots?${query}`, { headers: { 'cal-api-version': '2024-09-04' } })
  return Object.values(Object(data)).flat().flatMap(toStart).slice(0, MAX_TIMES)
}

function toStart(slot: unknown): string[] {
  const { start, seatsRemaining }: { start?: unknown; seatsRemaining?: unknown } = Object(slot)
  return typeof start === 'string' && seatsRemaining !== 0 ? [start] : []
}
