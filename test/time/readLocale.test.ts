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
])('reads %s as %s', (language, locale) => {
  expect(readLocale(language)).toBe(locale)
})

it('returns a locale that Intl accepts, for any text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => new Intl.DateTimeFormat(readLocale(text))).not.toThrow()
    }),
  )
})
