import { expect, it } from 'vitest'
import { createFormatter } from '../../src/time/createFormatter.js'

const rome = { timeZone: 'Europe/Rome', timeStyle: 'short' } as const

it('returns the same formatter for equal options, and another one for other options or another locale', () => {
  const formatter = createFormatter('en-GB', rome)
  expect(createFormatter('en-GB', { ...rome })).toBe(formatter)
  expect(createFormatter('de', rome)).not.toBe(formatter)
  const tokyo = createFormatter('en-GB', { ...rome, timeZone: 'Asia/Tokyo' })
  expect([formatter, tokyo].map((one) => one.format(Date.UTC(2026, 11, 1)))).toEqual(['01:00', '09:00'])
})

it('drops old formatters, so that the cache cannot grow without limit', () => {
  const formatter = createFormatter('en-GB', rome)
  for (const timeZone of Intl.supportedValuesOf('timeZone').slice(0, 40))
    createFormatter('en-GB', { ...rome, timeZone })
  const renewed = createFormatter('en-GB', rome)
  expect(renewed).not.toBe(formatter)
  expect(createFormatter('en-GB', rome)).toBe(renewed)
})

it('throws RangeError for an unknown zone, every time', () => {
  for (const _ of [1, 2]) expect(() => createFormatter('en', { timeZone: 'Mars/Base' })).toThrow(RangeError)
})

it('ignores options that a page put on Object.prototype', () => {
  const prototype = Object.prototype as { era?: string; hour12?: boolean }
  try {
    Object.assign(prototype, { era: 'long', hour12: true })
    const formatter = createFormatter('en-AU', { hour: 'numeric', hourCycle: 'h23', timeZone: 'UTC' })
    expect(formatter.resolvedOptions()).toMatchObject({ hourCycle: 'h23', hour12: false })
    expect(formatter.format(Date.UTC(2026, 11, 1, 15))).toBe('15')
  } finally {
    delete prototype.era
    delete prototype.hour12
  }
})
