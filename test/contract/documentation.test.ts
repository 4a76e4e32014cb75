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

describe('what the documentation prints', () => {
  it('is a request, with every property at once and none changed', () => {
    const request = readJson('request')
    expect(BookingRequestSchema.parse(request)).toEqual(request)
    expect(StandardBookingRequestSchema.parse(request)).toEqual(request)
  })

  it('is a reply, and what a reader is shown of it is kept', () => {
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

describe('what a server answered', () => {
  const recordings = (['bookings', 'errors', 'http'] as const).flatMap((file) => [
    ...readRecordings(file).values(),
  ])
  const booked = recordings.filter((one) => one.response.status < 300 && dataOf(one).some(isBooking))
  const refused = recordings.filter(
    ({ response }) => response.status >= 400 && typeof response.body === 'object' && response.body,
  )

  it('are many replies', () => {
    expect(booked.length).toBeGreaterThan(100)
    expect(refused.length).toBeGreaterThan(150)
  })

  it.each(rows(booked))('is read as a booking: %s', (_, recording) => {
    const { data } = BookingReplySchema.parse(recording.response.body)
    const read = [data].flat()
    expect(
      read.map(({ uid, status, start, duration, title }) => ({ uid, status, start, duration, title })),
    ).toEqual(
      dataOf(recording).map(({ uid, status, start, duration, title }) => ({
        uid,
        status,
        start,
        duration,
        title,
      })),
    )
    // The list of a series stays a list, of one too.
    expect(Array.isArray(data)).toBe(Array.isArray((recording.response.body as Json).data))
  })

  it.each(rows(refused))('is read as a refusal: %s', (_, { response }) => {
    const { message, error } = ErrorReplySchema.parse(response.body)
    const words = [message, typeof error === 'object' ? error.message : error].flat().filter(Boolean)
    expect(words.length).toBeGreaterThan(0)
  })

  const seated = booked.filter((one) => dataOf(one).some(({ seatUid }) => seatUid))
  const recurring = booked.filter((one) => dataOf(one).some(({ recurringBookingUid }) => recurringBookingUid))

  it('holds seats, with and without the other attendees', () => {
    const read = seated.flatMap(({ response }) => [BookingReplySchema.parse(response.body).data].flat())
    expect(read.every(({ seatUid }) => !!seatUid)).toBe(true)
    expect(new Set(read.map(({ attendees }) => attendees.length > 0))).toEqual(new Set([true, false]))
  })

  it('holds series, each occurrence with the uid of its series', () => {
    const read = recurring.map(({ response }) => [BookingReplySchema.parse(response.body).data].flat())
    expect(Math.max(...read.map((list) => list.length))).toBeGreaterThan(2)
    for (const list of read)
      expect(new Set(list.map(({ recurringBookingUid }) => recurringBookingUid)).size).toBe(1)
  })
})

describe('the event types that a server gave', () => {
  const fetched = [...readRecordings('event-types').values()].flatMap((recording) =>
    recording.response.status < 300 ? dataOf(recording).map((type) => [recording.name, type] as const) : [],
  )
  const types = fetched.filter(([, type]) => typeof type.lengthInMinutes === 'number')

  it('are many', () => {
    expect(types.length).toBeGreaterThan(80)
  })

  it.each(types)('are read with every field and every place: %s', (_, type) => {
    const read = EventTypeSchema.parse(type)
    expect(read.bookingFields?.map(({ type: wire, slug }) => [wire, slug])).toEqual(
      (type.bookingFields as Json[] | undefined)?.map(({ type: wire, slug }) => [wire, slug]),
    )
    expect(read.locations?.map(({ type: place }) => place)).toEqual(
      (type.locations as Json[] | undefined)?.map(({ type: place }) => place),
    )
    expect(type.recurrence ?? null).toEqual(read.recurrence ? { disabled: false, ...read.recurrence } : null)
  })

  it('have seats when they say how many', () => {
    for (const [name, type] of types) {
      const { seatsPerTimeSlot } = (type.seats ?? {}) as Json
      expect(isSeated(EventTypeSchema.parse(type)), name).toBe(
        seatsPerTimeSlot !== undefined || !!type.seatsPerTimeSlot,
      )
    }
  })
})
