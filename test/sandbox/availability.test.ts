import { describe, expect, it } from 'vitest'
import type { SandboxOptions } from '../../sandbox/createSandbox.js'
import type { Schedule, Weekday } from '../../sandbox/availability/Schedule.js'
import { plainBody, runSandbox, type RunningSandbox } from './http.js'

const VERSION = { 'cal-api-version': '2024-09-04' }
const EVERY_DAY: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const schedule = (timeZone: string, ...hours: [string, string][]): Schedule => ({
  id: 1,
  username: 'jane',
  timeZone,
  availability: hours.map(([startTime, endTime]) => ({ days: EVERY_DAY, startTime, endTime })),
})

/** Returns the starts of each day, without their date. */
async function read(
  sandbox: RunningSandbox,
  query: Record<string, string>,
): Promise<Record<string, string[]>> {
  const search = new URLSearchParams({ eventTypeId: '1', ...query })
  const { status, body } = await sandbox.send('GET', `/v2/slots?${search}`, { headers: VERSION })
  expect(status).toBe(200)
  const days = body.data as Record<string, { start: string }[]>
  return Object.fromEntries(
    Object.entries(days).map(([day, slots]) => [
      day,
      slots.map(({ start }) => start.slice(11).replace(':00.000', '')),
    ]),
  )
}

async function slots(
  options: SandboxOptions,
  query: Record<string, string>,
): Promise<Record<string, string[]>> {
  await using sandbox = await runSandbox(options)
  return await read(sandbox, query)
}

const oneDay = (day: string, timeZone = 'UTC') => ({ start: day, end: day, timeZone })

describe('working hours', () => {
  const eventTypes = [{ lengthInMinutes: 60 }]

  it('have the same local time before and after a clock change', async () => {
    const schedules = [schedule('Europe/Riga', ['09:00', '11:00'])]
    const days = await slots(
      { eventTypes, schedules },
      { start: '2027-03-27', end: '2027-03-28', timeZone: 'Europe/Riga' },
    )
    expect(days).toEqual({
      '2027-03-27': ['09:00+02:00', '10:00+02:00'],
      '2027-03-28': ['09:00+03:00', '10:00+03:00'],
    })
  })

  it.each([
    ['America/New_York', '2027-03-14', ['01:00-05:00', '03:00-04:00']],
    ['America/New_York', '2027-11-07', ['01:00-04:00', '01:00-05:00', '02:00-05:00', '03:00-05:00']],
    ['Australia/Lord_Howe', '2027-10-03', ['01:00+10:30', '02:30+11:00']],
    ['Europe/Riga', '2027-10-31', ['01:00+03:00', '02:00+03:00', '03:00+03:00', '03:00+02:00']],
    ['Asia/Kathmandu', '2027-03-14', ['01:00+05:45', '02:00+05:45', '03:00+05:45']],
  ])(
    'of a night in %s on %s leave out skipped hours and contain repeated hours twice',
    async (timeZone, day, expected) => {
      const schedules = [schedule(timeZone, ['01:00', '04:00'])]
      const around = (days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString()
      const wide = { start: around(-1), end: around(2) }
      const days = await slots({ eventTypes, schedules }, { ...wide, timeZone })
      expect(days[day]).toEqual(expected)
    },
  )

  it("begin at a round half hour on the visitor's clock", async () => {
    const schedules = [schedule('Asia/Kathmandu', ['09:00', '10:30'])]
    const asked = { ...oneDay('2027-01-11'), timeZone: 'UTC' }
    expect(await slots({ eventTypes: [{ lengthInMinutes: 30 }], schedules }, asked)).toEqual({
      '2027-01-11': ['03:30Z', '04:00Z'],
    })
  })

  it('of jane exclude her lunch and her weekend', async () => {
    await using sandbox = await runSandbox()
    const days = await read(sandbox, {
      start: '2026-12-04',
      end: '2026-12-07',
      timeZone: 'Europe/Riga',
      duration: '60',
    })
    const hours = [9, 10, 11, 13, 14, 15, 16].map((hour) => `${String(hour).padStart(2, '0')}:00+02:00`)
    expect(days).toEqual({ '2026-12-04': hours, '2026-12-07': hours })
  })

  it('of a host without a schedule are nine to five from Monday to Friday', async () => {
    const days = await slots(
      { eventTypes, schedules: [] },
      { start: '2027-01-09', end: '2027-01-11', timeZone: 'Europe/Riga' },
    )
    expect(Object.keys(days)).toEqual(['2027-01-11'])
    expect(days['2027-01-11']).toHaveLength(8)
  })

  it('are read from the schedule that the event type names', async () => {
    const evening = { ...schedule('UTC', ['20:00', '21:00']), id: 7, username: 'nobody' }
    const days = await slots(
      {
        eventTypes: [{ lengthInMinutes: 60, scheduleId: 7 }],
        schedules: [schedule('UTC', ['09:00', '10:00']), evening],
      },
      oneDay('2027-01-11'),
    )
    expect(days).toEqual({ '2027-01-11': ['20:00Z'] })
  })
})

describe('the starts of a day', () => {
  const schedules = [schedule('UTC', ['09:00', '11:00'])]
  const ask = (eventType: object, query: Record<string, string> = {}) =>
    slots({ eventTypes: [eventType], schedules }, { ...oneDay('2027-01-11'), ...query })

  it('are spaced by the slot interval or else by the length, and the last one still fits', async () => {
    expect(await ask({ lengthInMinutes: 45 })).toEqual({ '2027-01-11': ['09:00Z', '09:45Z'] })
    expect(await ask({ lengthInMinutes: 60, slotInterval: 30 })).toEqual({
      '2027-01-11': ['09:00Z', '09:30Z', '10:00Z'],
    })
    expect(await ask({ lengthInMinutes: 60, slotInterval: 30 }, { duration: '90' })).toEqual({
      '2027-01-11': ['09:00Z', '09:30Z'],
    })
  })

  it('do not depend on the requested range', async () => {
    expect(await ask({ lengthInMinutes: 45 }, { start: '2027-01-11T09:15:00Z' })).toEqual({
      '2027-01-11': ['09:45Z'],
    })
  })

  it.each(['0', '-5', '0.001'])('ignore a requested length of %s', async (duration) => {
    expect(await ask({ lengthInMinutes: 60 }, { duration })).toEqual({ '2027-01-11': ['09:00Z', '10:00Z'] })
  })

  it('are limited to the first with onlyShowFirstAvailableSlot', async () => {
    expect(await ask({ lengthInMinutes: 30, onlyShowFirstAvailableSlot: true })).toEqual({
      '2027-01-11': ['09:00Z'],
    })
  })
})

describe('the booking window', () => {
  const schedules = [schedule('UTC', ['09:00', '10:00'])]
  // A Monday, just after ten past nine.
  const now = () => Date.parse('2026-11-23T09:10:00Z')
  const ask = async (eventType: object) =>
    Object.keys(
      await slots(
        { eventTypes: [{ lengthInMinutes: 30, ...eventType }], schedules, now },
        { start: '2026-11-23', end: '2026-12-10' },
      ),
    ).map((day) => day.slice(5))

  it('begins with the next round time after the minimum notice', async () => {
    const eventTypes = [
      { id: 1, lengthInMinutes: 30 },
      { id: 2, lengthInMinutes: 30, minimumBookingNotice: 21 },
    ]
    await using sandbox = await runSandbox({ eventTypes, schedules, now })
    const today = oneDay('2026-11-23')
    expect(await read(sandbox, today)).toEqual({ '2026-11-23': ['09:30Z'] })
    expect(await read(sandbox, { ...today, eventTypeId: '2' })).toEqual({})
  })

  it('is a number of days from today', async () => {
    expect(await ask({ bookingWindow: { type: 'calendarDays', value: 2, rolling: false } })).toEqual([
      '11-23',
      '11-24',
      '11-25',
    ])
  })

  it('is a number of working days from today', async () => {
    const days = await ask({ bookingWindow: { type: 'businessDays', value: 5, rolling: false } })
    expect(days.at(-1)).toBe('11-30')
  })

  it('is a number of days with free times if it is rolling', async () => {
    expect(await ask({ bookingWindow: { type: 'calendarDays', value: 3, rolling: true } })).toEqual([
      '11-23',
      '11-24',
      '11-25',
    ])
    expect(await ask({ bookingWindow: { type: 'businessDays', value: 6, rolling: true } })).toEqual([
      '11-23',
      '11-24',
      '11-25',
      '11-26',
      '11-27',
      '11-28',
      '11-29',
      '11-30',
    ])
  })

  it('is between two dates, both of them included', async () => {
    expect(await ask({ bookingWindow: { type: 'range', value: ['2026-11-25', '2026-11-26'] } })).toEqual([
      '11-25',
      '11-26',
    ])
  })
})

describe('a booking', () => {
  const schedules = [schedule('UTC', ['08:00', '12:00'])]
  const DAY = oneDay('2027-01-11')
  const NINE = '2027-01-11T09:00:00Z'

  it('hides its time from other event types of the same host, and from nobody else', async () => {
    const eventTypes = [
      { id: 1, lengthInMinutes: 60 },
      { id: 2, lengthInMinutes: 60, slug: 'other' },
      { id: 3, lengthInMinutes: 60, slug: 'of-bob', username: 'bob', scheduleId: 1 },
    ]
    await using sandbox = await runSandbox({ eventTypes, schedules })
    await sandbox.book(plainBody({ start: NINE }))
    for (const [eventTypeId, free] of [
      ['1', false],
      ['2', false],
      ['3', true],
    ] as const) {
      const days = await read(sandbox, { ...DAY, eventTypeId })
      expect(days['2027-01-11']?.includes('09:00Z'), eventTypeId).toBe(free)
    }
  })

  it('keeps the buffers before and after it', async () => {
    const eventTypes = [{ lengthInMinutes: 30, beforeEventBuffer: 10, afterEventBuffer: 20 }]
    await using sandbox = await runSandbox({ eventTypes, schedules })
    await sandbox.book(plainBody({ start: '2027-01-11T09:30:00Z' }))
    // Half an hour lies between two meetings: the buffer after the first and the buffer before the
    // second.
    expect(await read(sandbox, DAY)).toEqual({
      '2027-01-11': ['08:00Z', '08:30Z', '10:30Z', '11:00Z', '11:30Z'],
    })
  })

  it('hides no time while it waits for confirmation, unless the event type says so', async () => {
    const eventTypes = [
      { id: 1, lengthInMinutes: 60, confirmationPolicy: { type: 'always' } },
      {
        id: 2,
        username: 'bob',
        slug: 'b',
        scheduleId: 1,
        lengthInMinutes: 60,
        confirmationPolicy: { type: 'always', blockUnconfirmedBookingsInBooker: true },
      },
    ]
    await using sandbox = await runSandbox({ eventTypes, schedules })
    for (const eventTypeId of [1, 2]) await sandbox.book(plainBody({ eventTypeId, start: NINE }))
    expect((await read(sandbox, DAY))['2027-01-11']).toContain('09:00Z')
    expect((await read(sandbox, { ...DAY, eventTypeId: '2' }))['2027-01-11']).not.toContain('09:00Z')
  })

  it('with seats hides the starts that overlap it, and stays listed itself', async () => {
    const eventTypes = [{ lengthInMinutes: 60, slotInterval: 30, seats: { seatsPerTimeSlot: 2 } }]
    await using sandbox = await runSandbox({ eventTypes, schedules })
    await sandbox.book(plainBody({ start: NINE }))
    expect(await read(sandbox, DAY)).toEqual({
      '2027-01-11': ['08:00Z', '09:00Z', '10:00Z', '10:30Z', '11:00Z'],
    })
  })

  it('frees its time when it is cancelled or moved', async () => {
    await using sandbox = await runSandbox({ eventTypes: [{ lengthInMinutes: 60 }], schedules })
    const headers = { 'cal-api-version': '2024-08-13', 'content-type': 'application/json' }
    const made = await sandbox.book(plainBody({ start: NINE }))
    const { uid } = made.body.data as { uid: string }
    const moved = await sandbox.send('POST', `/v2/bookings/${uid}/reschedule`, {
      headers,
      body: { start: '2027-01-11T10:00:00Z' },
    })
    expect(await read(sandbox, DAY)).toEqual({ '2027-01-11': ['08:00Z', '09:00Z', '11:00Z'] })
    const next = moved.body.data as { uid: string }
    await sandbox.send('POST', `/v2/bookings/${next.uid}/cancel`, { headers, body: {} })
    expect(await read(sandbox, DAY)).toEqual({ '2027-01-11': ['08:00Z', '09:00Z', '10:00Z', '11:00Z'] })
    expect((await sandbox.book(plainBody({ start: '2027-01-11T10:00:00Z' }))).status).toBe(201)
  })
})
