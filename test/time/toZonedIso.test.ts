import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { toZonedIso } from '../../src/time/toZonedIso.js'
import { zones } from '../support/zones.js'

describe('toZonedIso', () => {
  it('formats an instant as Temporal does, in every zone', () => {
    const seconds = fc.integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2029, 11) / 1000 })
    fc.assert(
      fc.property(fc.constantFrom(...zones), seconds, (timeZone, second) => {
        const instant = Temporal.Instant.fromEpochMilliseconds(second * 1000)
        const expected = instant.toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' })
        expect(toZonedIso(instant.toString(), timeZone)).toBe(expected)
      }),
    )
  })
})
