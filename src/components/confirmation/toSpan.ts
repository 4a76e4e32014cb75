import type { Booking } from '../../contract/booking.js'
import type { BookingRequest } from '../../contract/bookingRequest.js'
import type { EventType } from '../../contract/eventType.js'

/**
 * Returns the start (ISO 8601) and the length (minutes) of a booking as the server reports them. If a
 * value is missing or implausible, the value of the request is used; for the length, the event type is
 * the last fallback.
 */
export function toSpan(
  { start, end, duration }: Booking,
  request: BookingRequest,
  eventType: Pick<EventType, 'lengthInMinutes'>,
) {
  const from = isNaN(Date.parse(start ?? '')) ? request.start : (start ?? request.start)
  const lengths = [(Date.parse(end ?? '') - Date.parse(from)) / 60_000, duration, request.lengthInMinutes]
  const lengthMinutes =
    lengths.find((minutes) => minutes && minutes > 0 && minutes < 1e5) ?? eventType.lengthInMinutes
  return { start: from, lengthMinutes }
}
