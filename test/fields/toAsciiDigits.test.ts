import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from '../../src/fields/number/readNumber.js'
import { cleanPhone } from '../../src/fields/phone/cleanPhone.js'
import { toAsciiDigits } from '../../src/fields/toAsciiDigits.js'

/** Writes a number in the digits of a numbering system of `Intl`. */
const write = (n: number, numberingSystem: string): string =>
  new Intl.NumberFormat('en', { numberingSystem, useGrouping: false }).format(n)

// `hanidec` has no decimal digits, but words for the numbers from zero to nine.
const SYSTEMS = Intl.supportedValuesOf('numberingSystem').filter((system) =>
  /^\p{Nd}$/u.test(write(0, system)),
)

describe('digits', () => {
  it('of every script are read', () => {
    expect(SYSTEMS.length).toBeGreaterThan(30)
    fc.assert(
      fc.property(fc.constantFrom(...SYSTEMS), fc.nat(999_999_999), (system, n) => {
        expect(toAsciiDigits(write(n, system).normalize('NFKC'))).toBe(String(n))
      }),
    )
  })

  it('leave everything else alone', () => {
    expect(toAsciiDigits('Ⅷ ² 五 a +1')).toBe('Ⅷ ² 五 a +1')
  })

  it.each([
    ['৪২', '42'],
    ['๔๒.๕', '42.5'],
    ['٤٢٫٥', '42.5'],
    ['០៧', '07'],
  ])('in the number %s mean %s', (typed, read) => {
    expect(readNumber(typed)).toEqual([read])
  })

  it.each([
    ['+৮৮০ ১৭১২-৩৪৫৬৭৮', '+8801712345678'],
    ['+๖๖ ๘ ๑๒๓๔ ๕๖๗๘', '+66812345678'],
  ])('in the phone number %s mean %s', (typed, read) => {
    expect(cleanPhone(typed)).toBe(read)
  })
})
