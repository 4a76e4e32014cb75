import { QueryClient } from '@tanstack/react-query'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createBookingClient, type BookingClientOptions } from '../../src/api/createBookingClient.js'
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
async function pick(
  month: string,
  timeZone: string,
  options: BookingClientOptions = {},
): Promise<Record<string, number[]>> {
  const { startUtc: start, endUtc: end } = toMonthSpan(month, timeZone)
  const client = createBookingClient({ apiUrl: `${sandbox.origin}/v2`, ...options })
  const slots = await new QueryClient().fetchQuery(
    slotsQuery(client, { eventTypeId: 1, start, end, timeZone }),
  )
  const days = [...toDays(slots, month, timeZone)]
  return Object.fromEntries(
    days.map(([day, times]) => [day, times.map(({ startUtc }) => Date.parse(startUtc))]),
  )
}

/**
 * A `fetch` to a server whose data about a zone differ from those of the visitor's browser, as they do after
 * a country has changed its clocks: the server has the offsets of another zone.
 */
const withOffsetsOf =
  (zone: string): typeof fetch =>
  (input, init) => {
    const url = new URL(String(input))
    url.searchParams.set('timeZone', zone)
    return fetch(url, init)
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

  it.each([
    // The data of Node 20 still have a clock change for Ramadan in 2027, those of Chromium 156 have none.
    ['Africa/Casablanca', 'Africa/Abidjan'],
    // As far apart as before and after a move across the date line.
    ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ])('T27: lose and repeat no time if the server has other data about %s', async (timeZone, otherZone) => {
    const serverDays = await askServer(otherZone)
    const picked: number[] = []
    const lost: number[] = []
    for (const month of MONTHS) {
      const days = await pick(month, timeZone, { fetch: withOffsetsOf(otherZone) })
      expect(Object.keys(days).length, month).toBeGreaterThanOrEqual(28)
      for (const [day, starts] of Object.entries(days)) {
        // Another way to ask the same engine for the day.
        const shown = starts.map((start) => new Date(start).toLocaleDateString('sv-SE', { timeZone }))
        expect(new Set(shown)).toEqual(new Set([day]))
        picked.push(...starts)
        // A picker that took the days of the server would not find these in the month that it asked for.
        lost.push(...starts.filter((start) => !serverDays[day]?.includes(start)))
      }
    }
    expect(lost).not.toEqual([])
    const first = Date.parse(toMonthSpan(MONTHS[0] ?? '', timeZone).startUtc)
    const last = Date.parse(toMonthSpan(MONTHS.at(-1) ?? '', timeZone).endUtc)
    const offered = Object.values(serverDays).flat()
    expect(picked).toEqual(offered.filter((start) => start >= first && start <= last))
  })
})
