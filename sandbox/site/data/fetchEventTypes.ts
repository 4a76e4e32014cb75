import { EventTypeSchema, type EventType } from 'booking-form/contract'
import { fetchData } from './fetchData.js'

/** Where the booking API is; ends in `/v2`. */
export const API_URL = String(import.meta.env.VITE_API_URL)

export const HOST = { username: 'jane', name: 'Jane Kalniņa' }

/** The public event types of the host, in the order the API gives them. */
export async function fetchEventTypes(): Promise<EventType[]> {
  const data = await fetchData(`${API_URL}/event-types?username=${HOST.username}`, {
    headers: { 'cal-api-version': '2024-06-14' },
  })
  return Array.isArray(data) ? data.map((eventType: unknown) => EventTypeSchema.parse(eventType)) : []
}
