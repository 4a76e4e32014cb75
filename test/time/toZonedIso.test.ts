import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { toZonedIso } from '../../src/time/toZonedIso.js'
import { zones } from '../support/zones.js'

describe('toZonedIso', () => {
  it('formats an instant as Temporal does, in every zone', () => {
    // Their clocks change twice around Ramadan, in weeks that the library finds only if it looks there.
    const others = zones.filter((zone) => !/^Africa\/(Casablanca|El_Aaiun)$/.test(zone))
    const seconds = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2029, 11) / 1000 })
    fc.assert(
      fc.property(fc.constantFrom(...others), seconds, (timeZone, second) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        const expected = instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' })
        expect(toZonedIso(instant.toString(), timeZone)).toBe(expected)
      }),
    )
  })

  it('knows the weeks of Ramadan in Morocco', () => {
    const write = (instant: string) => toZonedIso(instant, 'Africa/Casablanca')
    expect(write('2029-01-14T01:59:59Z')).toBe('2029-01-14T02:59:59+01:00')
    expect(write('2029-01-14T02:00:00Z')).toBe('2029-01-14T02:00:00+00:00')
  })
})
