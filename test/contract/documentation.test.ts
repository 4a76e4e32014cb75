import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { BookingRequestSchema, StandardBookingRequestSchema } from '../../src/contract/bookingRequest.js'
import { ErrorReplySchema } from '../../src/contract/errorReply.js'
import { EventTypeSchema, isSeated } from '../../src/contract/eventType.js'
import { dataOf, readRecordings, type Json, type Recording } from '../sandbox/recorded.js'

const readJson = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../fixtures/documentation/${name}.json`, import.meta.url), 'utf8')) as Json

const rows = (recordings: Recording[]) => recordings.map((recording) => [recording.name, recording] as const)
const isBooking = (one: Json) => typeof one.uid === 'string'

describe('the examples in the documentation of the API', () => {
  it('are parsed as a request with every property, unchanged', () => {
    const request = readJson('request')
    expect(BookingRequestSchema.parse(request)).toEqual(request)
    expect(StandardBookingRequestSchema.parse(request)).toEqual(request)
  })

  it('are parsed as a reply, with every property that the form shows', () => {
    const { data } = BookingReplySchema.parse(readJson('reply'))
    expect(data).toMatchObject({
      uid: 'booking_uid_123',
      status: 'accepted',
      start: '2024-08-13T15:30:00Z',
      duration: 60,
      location: 'https://example.com/meeting',
      hosts: [{ name: 'Jane Doe', timeZone: 'America/Los_Angeles' }],
      attendees: [{ name: 'John Doe', phoneNumber: '+919876543210' }],
      guests: ['guest1@example.com', 'guest2@example.com'],
      bookingFieldsResponses: { customField: 'customValue' },
      metadata: { key: 'value' },
    })
  })
})

describe('recorded replies', () => {
  const recordings = (['bookings', 'errors', 'http'] as const).flatMap((file) => [
    ...readRecordings(file).values(),
  ])
  const bookings = recordings.filter((one) => one.response.status < 300 && dataOf(one).some(isBooking))
  const refusals = recordings.filter(
    ({ response }) => response.status >= 400 && typeof response.body === 'object' && response.body,
  )

  it('are enough to be meaningful', () => {
    expect(bookings.length).toBeGreaterThan(100)
    expect(refusals.length).toBeGreaterThan(150)
  })

  it.each(rows(bookings))('are parsed as a booking: %s', (_, recording) => {
    const { data } = BookingReplySchema.parse(recording.response.body)
    const parsed = [data].flat()
    expect(
      parsed.map(({ uid, status, start, duration, title }) => ({ uid, status, start, duration, title })),
    ).toEqual(
      dataOf(recording).map(({ uid, status, start, startTime, duration, title }) => ({
        uid,
        status: String(status).toLowerCase(),
        start: start ?? startTime,
        duration,
        title,
      })),
    )
    // A series stays a list, even with a single occurrence.
    expect(Array.isArray(data)).toBe(Array.isArray((recording.response.body as Json).data))
  })

  it.each(rows(refusals))('are parsed as an error reply: %s', (_, { response }) => {
    const { message, error } = ErrorReplySchema.parse(response.body)
    const messages = [message, typeof error === 'object' ? error.message : error].flat().filter(Boolean)
    expect(messages.length).toBeGreaterThan(0)
  })

  const seated = bookings.filter((one) => dataOf(one).some(({ seatUid }) => seatUid))
  const recurring = bookings.filter((one) =>
    dataOf(one).some(({ recurringBookingUid }) => recurringBookingUid),
  )

  it('include seated bookings, with and without the other attendees', () => {
    const parsed = seated.flatMap(({ response }) => [BookingReplySchema.parse(response.body).data].flat())
    expect(parsed.every(({ seatUid }) => !!seatUid)).toBe(true)
    expect(new Set(parsed.map(({ attendees }) => attendees.length > 0))).toEqual(new Set([true, false]))
  })

  it('include series, where each occurrence has the uid of its series', () => {
    const parsed = recurring.map(({ response }) => [BookingReplySchema.parse(response.body).data].flat())
    expect(Math.max(...parsed.map((list) => list.length))).toBeGreaterThan(2)
    for (const list of parsed)
      expect(new Set(list.map(({ recurringBookingUid }) => recurringBookingUid)).size).toBe(1)
  })
})

describe('recorded event types', () => {
  const fetched = [...readRecordings('event-types').values()].flatMap((recording) =>
    recording.response.status < 300 ? dataOf(recording).map((type) => [recording.name, type] as const) : [],
  )
  const types = fetched.filter(([, type]) => typeof type.lengthInMinutes === 'number')

  it('are enough to be meaningful', () => {
    expect(types.length).toBeGreaterThan(80)
  })

  it.each(types)('are parsed with every field and every location: %s', (_, type) => {
    const parsed = EventTypeSchema.parse(type)
    expect(parsed.bookingFields?.map(({ type: wire, slug }) => [wire, slug])).toEqual(
      (type.bookingFields as Json[] | undefined)?.map(({ type: wire, slug }) => [wire, slug]),
    )
    expect(parsed.locations?.map(({ type: location }) => location)).toEqual(
      (type.locations as Json[] | undefined)?.map(({ type: location }) => location),
    )
    expect(type.recurrence ?? null).toEqual(
      parsed.recurrence ? { disabled: false, ...parsed.recurrence } : null,
    )
  })

  it('have seats if they have a number of seats', () => {
    for (const [name, type] of types) {
      const { seatsPerTimeSlot } = (type.seats ?? {}) as Json
      expect(isSeated(EventTypeSchema.parse(type)), name).toBe(
        seatsPerTimeSlot !== undefined || !!type.seatsPerTimeSlot,
      )
    }
  })
})
