import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { toOccurrences, type Series } from '../../src/time/toOccurrences.js'
import { transitions, zones } from '../support/zones.js'

const UNITS = { weekly: 'weeks', monthly: 'months', yearly: 'years' } as const

/** Computes the same series with Temporal: each wall clock time from the one before, then its instant. */
function byTemporal({ startUtc, timeZone, frequency, interval, count }: Series): string[] {
  const start = Temporal.Instant.from(startUtc).toZonedDateTimeISO(timeZone)
  let wall = start.toPlainDateTime()
  const later = Array.from({ length: count - 1 }, () => {
    wall = wall.add({ [UNITS[frequency]]: interval })
    return wall.toZonedDateTime(timeZone).epochMilliseconds
  })
  return [start.epochMilliseconds, ...later].map((ms) => new Date(ms).toISOString())
}

const series = (startUtc: fc.Arbitrary<string>, timeZone: fc.Arbitrary<string>): fc.Arbitrary<Series> =>
  fc.record({
    startUtc,
    timeZone,
    frequency: fc.constantFrom('weekly', 'monthly', 'yearly'),
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.integer({ min: 1, max: 5 }),
  })

describe('toOccurrences', () => {
  it('returns the same dates as Temporal, in every zone', () => {
    // The polyfill knows the clock changes of Morocco around Ramadan for some years only.
    const start = fc
      .date({
        min: new Date('2026-01-01T00:00:00Z'),
        max: new Date('2026-12-31T23:59:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString().replace(/\d\d\.\d+Z/, '00.000Z'))
    const near = series(start, fc.constantFrom(...zones)).filter(({ frequency }) => frequency !== 'yearly')
    fc.assert(
      fc.property(near, (one) => {
        expect(toOccurrences(one)).toEqual(byTemporal(one))
      }),
      { numRuns: 300 },
    )
  })

  it('returns the same dates as Temporal around clock changes', () => {
    const around = fc.tuple(
      fc.constantFrom(...transitions()),
      fc.integer({ min: -16, max: 16 }),
      fc.constantFrom('weekly', 'monthly'),
      fc.integer({ min: 1, max: 3 }),
    )
    fc.assert(
      fc.property(around, ([{ timeZone, epochMs }, quarters, frequency, interval]) => {
        const wall = Temporal.Instant.fromEpochMilliseconds(epochMs)
          .toZonedDateTimeISO(timeZone)
          .toPlainDateTime()
          .add({ minutes: quarters * 15 })
        const start = wall.subtract({ [UNITS[frequency as 'weekly']]: interval }).toZonedDateTime(timeZone)
        const one: Series = {
          startUtc: new Date(start.epochMilliseconds).toISOString(),
          timeZone,
          frequency: frequency as 'weekly',
          interval,
          count: 3,
        }
        expect(toOccurrences(one)).toEqual(byTemporal(one))
      }),
      { numRuns: 500 },
    )
  })

  const from = (startUtc: string, timeZone: string, more: Partial<Series> = {}) =>
    toOccurrences({ startUtc, timeZone, frequency: 'weekly', interval: 1, count: 2, ...more })

  it('keeps the wall clock time across a clock change of half an hour', () => {
    expect(from('2026-03-31T22:00:00.000Z', 'Australia/Lord_Howe')).toEqual([
      '2026-03-31T22:00:00.000Z',
      '2026-04-07T22:30:00.000Z',
    ])
  })

  it('moves a time that is skipped in spring forward by the length of the gap', () => {
    expect(from('2027-03-21T01:30:00.000Z', 'Europe/Berlin')[1]).toBe('2027-03-28T01:30:00.000Z')
    // 02:30 does not exist on that day and becomes 03:30. A week later it is 02:30 again.
    expect(from('2027-03-21T01:30:00.000Z', 'Europe/Berlin', { count: 3 })[2]).toBe(
      '2027-04-04T00:30:00.000Z',
    )
  })

  it('uses the first of two equal times in autumn', () => {
    expect(from('2026-10-25T05:30:00.000Z', 'America/New_York')[1]).toBe('2026-11-01T05:30:00.000Z')
  })

  it('computes each date from the one before, so that 28 February is followed by 28 March', () => {
    const monthly = from('2027-01-31T09:00:00.000Z', 'UTC', { frequency: 'monthly', count: 3 })
    expect(monthly.map((date) => date.slice(0, 10))).toEqual(['2027-01-31', '2027-02-28', '2027-03-28'])
    expect(from('2028-02-29T09:00:00.000Z', 'UTC', { frequency: 'yearly' })[1]).toBe(
      '2029-02-28T09:00:00.000Z',
    )
  })
})
