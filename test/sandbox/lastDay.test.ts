import { describe, expect, it } from 'vitest'
import { runSandbox } from './http.js'

const HEADERS = { 'cal-api-version': '2024-09-04' }

/** Returns the days that have times. The host works from Monday to Friday, nine to five, in that zone. */
async function askDays(timeZone: string, start: string, end: string, now = '2026-11-23T12:00:00Z') {
  await using sandbox = await runSandbox({
    eventTypes: [{ id: 1, slug: 'plain', username: 'ada', lengthInMinutes: 30, scheduleId: 1 }],
    schedules: [
      {
        id: 1,
        username: 'ada',
        timeZone,
        availability: [
          {
            days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
            startTime: '09:00',
            endTime: '17:00',
          },
        ],
      },
    ],
    now: () => Date.parse(now),
  })
  const query = new URLSearchParams({ eventTypeSlug: 'plain', username: 'ada', start, end, timeZone })
  const { status, body } = await sandbox.send('GET', `/v2/slots?${query}`, { headers: HEADERS })
  expect(status).toBe(200)
  return Object.keys(body.data as object)
}

describe('the last day of a month, as recorded', () => {
  it.each([
    ['America/New_York', '2027-11-01T04:00:00.000Z', '2027-12-01T04:59:59.999Z', '2027-11-30'],
    ['Pacific/Auckland', '2027-03-31T11:00:00.000Z', '2027-04-30T11:59:59.999Z', '2027-04-30'],
    ['Europe/Rome', '2028-10-01T22:00:00.000Z', '2028-10-31T22:59:59.999Z', '2028-10-31'],
  ])('F01: is left out where the clocks go back, in %s', async (timeZone, start, end, last) => {
    const days = await askDays(timeZone, start, end)
    const later = new Date(Date.parse(end) + 1).toISOString()
    expect(days).not.toContain(last)
    expect(await askDays(timeZone, start, later)).toEqual([...days, last])
  })

  it('F01: is left out of a month between two dates', async () => {
    const days = await askDays('America/New_York', '2027-11-01', '2027-11-30')
    expect(days.at(-1)).toBe('2027-11-29')
  })

  it('F01: is left out although the clocks went back in the past', async () => {
    const now = '2026-11-28T12:00:00Z'
    const [start, end] = ['2026-11-01T04:00:00.000Z', '2026-12-01T04:59:59.999Z']
    expect(await askDays('America/New_York', start, end, now)).toEqual([])
    expect(await askDays('America/New_York', '2026-11-28T12:00:00Z', end, now)).toEqual(['2026-11-30'])
  })

  it('F01: is there where the clocks go forward, or not at all', async () => {
    const spring = await askDays('Europe/Rome', '2027-02-28T23:00:00.000Z', '2027-03-31T21:59:59.999Z')
    expect(spring.at(-1)).toBe('2027-03-31')
    const steady = await askDays('Asia/Kathmandu', '2027-10-31T18:15:00.000Z', '2027-11-30T18:14:59.999Z')
    expect(steady.at(-1)).toBe('2027-11-30')
  })
})
