import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readLocale } from '../../src/time/readLocale.js'

it.each([
  ['de-AT', 'de-AT'],
  ['en-US@posix', 'en-US'],
  ['en_US.UTF-8', 'en-US'],
  ['C', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('reads %s as %s', (said, locale) => {
  expect(readLocale(said)).toBe(locale)
})

it('gives a locale that Intl takes, whatever is said', () => {
  fc.assert(
    fc.property(fc.string(), (said) => {
      expect(() => new Intl.DateTimeFormat(readLocale(said))).not.toThrow()
    }),
  )
})
