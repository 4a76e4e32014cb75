import { expect, it } from 'vitest'
import { createSandbox } from '../../sandbox/createSandbox.js'
import { listFree, toZoned, ZONES } from './freeTimes.js'

const DAY_MS = 86_400_000
const JANE = {
  timeZone: 'Europe/Riga',
  spans: [
    [9, 12],
    [13, 17],
  ],
} as const

/** The free times from ten days ago up to at least 45 days from now, in milliseconds. */
async function fetchSlots(timeZone: string, nowMs: number, bookingWindow?: object): Promise<number[]> {
  const eventType = { id: 1, slug: 'intro', lengthInMinutes: 30, ...(bookingWindow && { bookingWindow }) }
  await using sandbox = await createSandbox({ eventTypes: [eventType], now: () => nowMs }).then((one) => ({
    ...one,
    [Symbol.asyncDispose]: one.close,
  }))
  const query = new URLSearchParams({
    eventTypeId: '1',
    timeZone,
    start: new Date(nowMs - 10 * DAY_MS).toISOString(),
    // The server leaves out the last day if the clocks go back before it.
    end: new Date(nowMs + 47 * DAY_MS).toISOString(),
  })
  const reply = await sandbox.app.request(`/v2/slots?${query}`, {
    headers: { 'cal-api-version': '2024-09-04' },
  })
  expect(reply.status).toBe(200)
  const { data } = (await reply.json()) as { data: Record<string, { start: string }[]> }
  for (const [day, slots] of Object.entries(data))
    for (const { start } of slots) expect(start.slice(0, 10)).toBe(day)
  return Object.values(data)
    .flat()
    .map(({ start }) => Date.parse(start))
}

it.each(ZONES)('a sandbox has the free times of any day, in %s', async (timeZone) => {
  const nowMs = Date.now()
  const upTo45Days = (atMs: number) => atMs <= nowMs + 45 * DAY_MS
  expect((await fetchSlots(timeZone, nowMs)).filter(upTo45Days)).toEqual(
    listFree(JANE, nowMs, 47).filter(upTo45Days),
  )
})

it.each(ZONES)('a booking window of three days ends with the third, in %s', async (timeZone) => {
  const nowMs = Date.now()
  const end = toZoned(nowMs, timeZone).add({ days: 4 }).startOfDay().epochMilliseconds
  expect(await fetchSlots(timeZone, nowMs, { type: 'calendarDays', value: 3, rolling: false })).toEqual(
    listFree(JANE, nowMs, 6).filter((atMs) => atMs < end),
  )
})
