import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { detectTimeZone } from '../../src/time/detectTimeZone.js'
import { readLocale } from '../../src/time/readLocale.js'

describe('the language of a reader', () => {
  it.each([
    ['en_US', 'en-US'],
    ['en-US@posix', 'en-US'],
    ['de', 'de'],
    ['EN-gb', 'en-GB'],
    ['C', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('said as %j is %s', (said, locale) => {
    expect(readLocale(said)).toBe(locale)
  })

  it('is one that dates can be written in, whatever is said', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z_@.-]{0,12}$/)), (said) => {
        expect(new Intl.DateTimeFormat(readLocale(said)).format()).toBeTruthy()
      }),
    )
  })
})

describe('the zone of a reader', () => {
  it('is one of the runtime’s own', () => {
    expect(isTimeZone(detectTimeZone())).toBe(true)
  })

  it.each([['Etc/Unknown'], [''], [undefined]])('is UTC where the browser says %j', (timeZone) => {
    const { resolvedOptions } = Intl.DateTimeFormat.prototype
    try {
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone: timeZone as string }
      }
      expect(detectTimeZone()).toBe('UTC')
    } finally {
      Intl.DateTimeFormat.prototype.resolvedOptions = resolvedOptions
    }
  })
})
