import { describe, expect, it } from 'vitest'
import { plainBody, runSandbox } from './http.js'
import { dataOf, readRecordings, type Json } from './recorded.js'

const VERSION = { 'cal-api-version': '2024-08-13' }
const OWNER = { ...VERSION, authorization: 'Bearer cal_sandbox' }
const recordings = readRecordings('bookings')

const recordedKeys = (name: string): string[] => Object.keys(dataOf(recordings.get(name))[0] ?? {}).toSorted()
const keysOf = (data: unknown): string[] => Object.keys(data as Json).toSorted()

describe('GET /v2/bookings/:uid', () => {
  it('returns a single booking to everybody, as when it was made', async () => {
    await using sandbox = await runSandbox()
    const made = await sandbox.book(
      plainBody({ guests: ['guest@example.com'], bookingFieldsResponses: { notes: 'Hello' } }),
    )
    const { data } = made.body as { data: Json }
    const read = await sandbox.send('GET', `/v2/bookings/${String(data.uid)}`, { headers: VERSION })
    expect(read).toMatchObject({ status: 200, body: { status: 'success' } })
    expect(read.body.data).toEqual(data)
    expect(keysOf(data)).toEqual([...recordedKeys('get-standard'), 'guests'].toSorted())
  })

  it('returns one of a series by its uid, and the series as a list by the series uid', async () => {
    await using sandbox = await runSandbox()
    const made = await sandbox.book(plainBody({ eventTypeId: 5, recurrenceCount: 3 }))
    const series = made.body.data as Json[]
    const one = await sandbox.send('GET', `/v2/bookings/${String(series[1]?.uid)}`, { headers: VERSION })
    const all = await sandbox.send('GET', `/v2/bookings/${String(series[0]?.recurringBookingUid)}`, {
      headers: VERSION,
    })
    expect(one.body.data).toEqual(series[1])
    expect(all.body.data).toEqual(series)
    expect(keysOf(series[0])).toEqual(recordedKeys('get-recurring-series'))
  })

  it('lists attendees only if the event type shows them, and a seat uid only to its owner', async () => {
    const shown = { seats: { seatsPerTimeSlot: 2, showAttendeeInfo: true } }
    const hidden = { seats: { seatsPerTimeSlot: 2, showAttendeeInfo: false } }
    await using sandbox = await runSandbox({
      eventTypes: [
        { id: 1, ...shown },
        { id: 2, ...hidden },
      ],
    })
    for (const [eventTypeId, name] of [
      [1, 'get-seated'],
      [2, 'get-seated-hidden'],
    ] as const) {
      const { body } = await sandbox.book(plainBody({ eventTypeId }))
      const { seatUid, ...made } = body.data as Json
      expect(seatUid).toMatch(/^[\da-f-]{36}$/)
      const read = await sandbox.send('GET', `/v2/bookings/${String(made.uid)}`, { headers: VERSION })
      expect(read.body.data).toEqual(made)
      expect(keysOf(read.body.data)).toEqual(recordedKeys(name))
      expect(made.attendees).toHaveLength(eventTypeId === 1 ? 1 : 0)
      const asOwner = await sandbox.send('GET', `/v2/bookings/${String(made.uid)}`, { headers: OWNER })
      expect((asOwner.body.data as Json).attendees).toHaveLength(1)
    }
  })

  it('returns the older shape for a request without a version', async () => {
    await using sandbox = await runSandbox()
    const { body } = await sandbox.book(plainBody())
    const older = await sandbox.send('GET', `/v2/bookings/${String((body.data as Json).uid)}`)
    expect(keysOf(older.body.data)).toEqual(recordedKeys('get-without-version'))
  })

  it('refuses an unknown uid', async () => {
    await using sandbox = await runSandbox()
    expect(await sandbox.send('GET', '/v2/bookings/Not-A-Uid', { headers: VERSION })).toMatchObject({
      status: 404,
      body: { error: { message: 'Booking with uid=Not-A-Uid was not found in the database' } },
    })
  })
})

describe('GET /v2/bookings', () => {
  it('lists all bookings by start to the owner, page by page', async () => {
    await using sandbox = await runSandbox()
    for (const day of [13, 11, 12]) await sandbox.book(plainBody({ start: `2027-01-${day}T08:00:00Z` }))
    const first = await sandbox.send('GET', '/v2/bookings?take=2', { headers: OWNER })
    const second = await sandbox.send('GET', '/v2/bookings?take=2&skip=2', { headers: OWNER })
    const days = [first, second].flatMap(({ body }) =>
      (body.data as { start: string }[]).map(({ start }) => start.slice(8, 10)),
    )
    expect(days).toEqual(['11', '12', '13'])
    expect(first.body.pagination).toMatchObject({
      totalItems: 3,
      returnedItems: 2,
      remainingItems: 1,
      hasNextPage: true,
    })
    expect(second.body.pagination).toMatchObject({
      totalItems: 3,
      returnedItems: 1,
      remainingItems: 0,
      hasNextPage: false,
    })
  })

  it('is refused to everybody else', async () => {
    await using sandbox = await runSandbox()
    expect(await sandbox.send('GET', '/v2/bookings', { headers: VERSION })).toMatchObject({ status: 403 })
  })
})
