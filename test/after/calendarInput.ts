import type {
  CalendarEvent,
  CalendarInput,
} from '../../src/components/confirmation/calendar/toCalendarEvents.js'
import { BookingSchema } from '../../src/contract/booking.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { EventTypeSchema, type EventTypeInput } from '../../src/contract/eventType.js'
import { english } from '../../src/messages/english.js'
import { readRecordings } from '../sandbox/recorded.js'

/** One entry, with what a test changes of it. */
export const entry = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
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

export const REQUEST: BookingRequest = {
  start: '2026-12-01T09:00:00.000Z',
  attendee: { name: 'Mario Rossi', email: 'mario@example.com', timeZone: 'Europe/Rome' },
}

/** What came of a recorded booking, as the confirmation has it. */
export function recordedResult(
  name: string,
  eventType: Partial<EventTypeInput> = {},
  more: Record<string, unknown> = {},
): CalendarInput {
  const found = readRecordings('bookings').get(name)
  if (!found) throw new Error(`No booking is recorded under "${name}".`)
  const { data } = found.response.body as { data: Record<string, unknown> | Record<string, unknown>[] }
  return {
    result: {
      bookings: [data].flat().map((one) => BookingSchema.parse({ ...one, ...more })),
      request: REQUEST,
      answers: [],
    },
    eventType: EventTypeSchema.parse({ title: 'Intro', lengthInMinutes: 30, ...eventType }),
    style: { timeZone: 'Europe/Rome', locale: 'en-GB' },
    messages: english,
  }
}
