import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest'
import { toDays } from '../../src/components/picker/toDays.js'
import { readClock } from '../../src/time/readClock.js'

let formats: MockInstance

beforeEach(() => {
  formats = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
  // A zone that no other test uses, so that no offsets of the tested zones are known.
  readClock(0, 'Asia/Pyongyang')
  formats.mockClear()
})
afterEach(() => vi.restoreAllMocks())

const FIVE_MINUTES_MS = 300_000
const TIMES_A_DAY = 288

/** The starts of every five minutes of some days. */
const toSlots = (startUtc: string, days: number) =>
  Array.from({ length: TIMES_A_DAY * days }, (_, index) => ({
    startUtc: new Date(Date.parse(startUtc) + index * FIVE_MINUTES_MS).toISOString(),
  }))

it('groups thousands of times by day with one format a day', () => {
  const days = toDays(toSlots('2027-05-31T21:00:00Z', 30), '2027-06', 'Europe/Riga')
  expect([...days.values()].map((times) => times.length)).toEqual(Array(30).fill(TIMES_A_DAY))
  expect(formats.mock.calls.length).toBeLessThanOrEqual(32)
  // Another form on the page, or another render, needs none.
  formats.mockClear()
  toDays(toSlots('2027-05-31T21:00:00Z', 30), '2027-06', 'Europe/Riga')
  expect(formats).not.toHaveBeenCalled()
})

it('formats each time of a day on which the clocks change', () => {
  const days = toDays(toSlots('2027-10-30T21:00:00Z', 1), '2027-10', 'Europe/Riga')
  // The day has 25 hours, and the slots only 24.
  expect([...days.values()].map((times) => times.length)).toEqual([TIMES_A_DAY])
  expect(formats.mock.calls.length).toBeGreaterThan(TIMES_A_DAY - 40)
})

it.each([
  ['2027-03-28T00:59:59.999Z', '2027-03-28', 120],
  ['2027-03-28T01:00:00.000Z', '2027-03-28', 180],
  ['2027-10-31T00:59:59.999Z', '2027-10-31', 180],
  ['2027-10-31T01:00:00.000Z', '2027-10-31', 120],
  ['2027-10-31T21:59:59.999Z', '2027-10-31', 120],
  ['2027-10-31T22:00:00.000Z', '2027-11-01', 120],
])('reads %s in Riga', (instant, day, offsetMinutes) => {
  expect(readClock(Date.parse(instant), 'Europe/Riga')).toEqual({ day, offsetMinutes })
})
