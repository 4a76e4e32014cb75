import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBookingClient } from '../../src/api/createBookingClient.js'
import { slotsQuery } from '../../src/api/queries/bookingQueries.js'
import { toDays } from '../../src/components/picker/toDays.js'
import { toMonthSpan } from '../../src/time/calendar/toMonthSpan.js'
import { MONTHS, toBusyHost, toSlotsPath, ZONES } from '../support/monthZones.js'
import { runSandbox, type RunningSandbox } from './http.js'

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await runSandbox(toBusyHost())
})
afterAll(() => sandbox.close())

/** Everything that the server has in the two years and on the days around them, by the days of the server. */
async function askServer(timeZone: string): Promise<Record<string, number[]>> {
  const { body } = await sandbox.send('GET', `/v2/${toSlotsPath(timeZone)}`, {
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
