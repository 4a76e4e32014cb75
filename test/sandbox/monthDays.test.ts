import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WEEKDAYS } from '../../sandbox/availability/Schedule.js'
import { createBookingClient } from '../../src/api/createBookingClient.js'
import { slotsQuery } from '../../src/api/queries/bookingQueries.js'
import { toDays } from '../../src/components/picker/toDays.js'
import { addMonths } from '../../src/time/calendar/calendarDays.js'
import { toMonthSpan } from '../../src/time/calendar/toMonthSpan.js'
import { runSandbox, type RunningSandbox } from './http.js'

/** Zones in which `npm test` runs, and zones with other clock changes or far from UTC. */
const ZONES = [
  ...['Europe/Berlin', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
  ...['Europe/Rome', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  // The clocks change at midnight, or go back for Ramadan.
  ...['America/Havana', 'Africa/Casablanca'],
]
const MONTHS = Array.from({ length: 24 }, (_, ahead) => addMonths('2027-01', ahead))

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await runSandbox({
    // Every day has times, in each of the zones. Some of them end on the next day.
    eventTypes: [{ id: 1, slug: 'intro', username: 'jane', lengthInMinutes: 120, scheduleId: 1 }],
    schedules: [
      {
        id: 1,
        username: 'jane',
        timeZone: 'Europe/Rome',
        availability: [
          ['00:00', '05:00'],
          ['09:00', '13:00'],
          ['19:00', '24:00'],
        ].map(([startTime = '', endTime = '']) => ({ days: WEEKDAYS, startTime, endTime })),
      },
    ],
  })
})
afterAll(() => sandbox.close())

/** Everything that the server has in the two years and on the days around them, by the days of the server. */
async function askServer(timeZone: string): Promise<Record<string, number[]>> {
  const query = new URLSearchParams({ eventTypeId: '1', timeZone, start: '2026-12-25', end: '2029-01-10' })
  const { body } = await sandbox.send('GET', `/v2/slots?${query}`, {
    headers: { 'cal-api-version': '2024-09-04' },
  })
  const days = body.data as Record<string, { start: string }[]>
  return Object.fromEntries(
    Object.entries(days).map(([day, slots]) => [day, slots.map(({ start }) => Date.parse(start))]),
  )
}

/** The days of a month as the picker shows them. */
async function pick(month: string, timeZone: string): Promise<Record<string, number[]>> {
  const { startUtc: start, endUtc: end } = toMonthSpan(month, timeZone)
  const client = createBookingClient({ apiUrl: `${sandbox.origin}/v2` })
  const slots = await new QueryClient().fetchQuery(
    slotsQuery(client, { eventTypeId: 1, start, end, timeZone }),
  )
  const days = [...toDays(slots, month, timeZone)]
  return Object.fromEntries(
    days.map(([day, times]) => [day, times.map(({ startUtc }) => Date.parse(startUtc))]),
  )
}

describe('the picker and the server', () => {
  it.each(ZONES)('F01: have the same days and times in every month of two years, in %s', async (timeZone) => {
    const server = await askServer(timeZone)
    for (const month of MONTHS) {
      const expected = Object.entries(server).filter(([day]) => day.startsWith(month))
      expect(expected.length, month).toBeGreaterThanOrEqual(28)
      expect(Object.entries(await pick(month, timeZone)), month).toEqual(expected)
    }
  })
})
