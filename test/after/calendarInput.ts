import type { CalendarEvent } from '../../src/components/confirmation/calendar/toCalendarEvents.js'
import type { ConfirmationInput } from '../../src/components/confirmation/toConfirmation.js'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { english } from '../../src/messages/english.js'
import { readRecordings } from '../sandbox/recorded.js'

/** Returns a calendar event with some properties replaced. */
export const toEvent = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc@example.com',
  title: 'Intro',
  description: '',
  location: '',
  url: undefined,
  startUtc: '2026-12-01T09:00:00.000Z',
  endUtc: '2026-12-01T09:30:00.000Z',
  isTentative: false,
  organizer: undefined,
  ...more,
})

/** The request of every recorded booking here. */
export const REQUEST: BookingRequest = {
  start: '2026-12-01T09:00:00.000Z',
  attendee: { name: 'Mario Rossi', email: 'mario@example.com', timeZone: 'Europe/Rome' },
}

/**
 * Returns a recorded booking as the input of a confirmation.
 *
 * @param more - replaces properties of each booking
 * @throws Error if no booking is recorded under the name
 */
export function recordedResult(
  name: string,
  eventType: Partial<EventTypeInput> = {},
  more: Record<string, unknown> = {},
): ConfirmationInput {
  const recording = readRecordings('bookings').get(name)
  if (!recording) throw new Error(`No booking is recorded under "${name}".`)
  const { data } = recording.response.body as { data: Record<string, unknown> | Record<string, unknown>[] }
  return {
    result: {
      bookings: [data].flat().map((booking) => BookingSchema.parse({ ...booking, ...more })),
      request: REQUEST,
      answers: [],
    },
    eventType: EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30, ...eventType }),
    style: { timeZone: 'Europe/Rome', locale: 'en-GB' },
    messages: english,
  }
}
