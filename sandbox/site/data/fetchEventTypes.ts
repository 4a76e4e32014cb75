import { EventTypeSchema, type EventType } from 'booking-form/contract'
import { fetchData } from './fetchData.js'

/** Address of the booking API; ends in `/v2`. */
export const API_URL = String(import.meta.env.VITE_API_URL)

/** The host whose event types the demo shows. */
export const HOST = { username: 'jane', name: 'Jane Kalniņa' }

/**
 * Fetches the host's public event types, in the order in which the API sends them.
 *
 * @throws DataError with a sentence for the visitor
 */
export async function fetchEventTypes(): Promise<EventType[]> {
  const data = await fetchData(`${API_URL}/event-types?username=${HOST.username}`, {
    headers: { 'cal-api-version': '2024-06-14' },
  })
  return Array.isArray(data) ? data.map((eventType: unknown) => EventTypeSchema.parse(eventType)) : []
}
