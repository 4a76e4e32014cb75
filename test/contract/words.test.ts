import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTEGRATIONS, isIntegrationCode, toIntegrationName } from '../../src/contract/toIntegrationName.js'
import { isEmail } from '../../src/contract/isEmail.js'
import { isInstant } from '../../src/contract/isInstant.js'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { LANGUAGE_CODES, toLanguageCode } from '../../src/contract/languages.js'
import { verdicts, type Json } from '../sandbox/recorded.js'

describe('an e-mail address', () => {
  /** Bodies that were refused or taken for their one address, and for nothing else. */
  const judged = verdicts
    .filter(
      ({ group, dec2025 }) =>
        /^(email|guests)$/.test(group) &&
        (dec2025.ok || /email_validation_error/.test(dec2025.message ?? '')),
    )
    .flatMap(({ group, body, dec2025 }) => {
      const given =
        group === 'email' ? [(body.attendee as Json).email] : ((body.guests as unknown[] | null) ?? [])
      const [address] = given
      // An empty text stands for no answer there.
      return given.length === 1 && typeof address === 'string' && address
        ? [[address, dec2025.ok] as const]
        : []
    })

  it('is judged by many recorded verdicts, of both kinds', () => {
    expect(judged.length).toBeGreaterThanOrEqual(8)
    expect(new Set(judged.map(([, ok]) => ok)).size).toBe(2)
  })

  it.each(judged)('%j is taken as the server takes it: %s', (email, ok) => {
    expect(isEmail(email)).toBe(ok)
  })

  it.each([
    'jane+tag@gmail.com',
    "o'brien@example.com",
    'A@B.CO',
    'a@xn--mller-kva.de',
    'a,b@example.com',
    `${'a'.repeat(64)}@example.com`,
  ])('%s is one', (email) => {
    expect(isEmail(email)).toBe(true)
  })

  it.each([
    '',
    'a',
    'a@localhost',
    'a@b.c',
    'a..b@example.com',
    '.a@example.com',
    'a.@example.com',
    'a@-b.co',
    'a@b..co',
    'a b@example.com',
    'a@b.co ',
    'ü@example.com',
    'a@b.co\u200b',
    'a@b@c.de',
    `${'a'.repeat(250)}@b.co`,
  ])('%j is none', (email) => {
    expect(isEmail(email)).toBe(false)
  })

  it('is judged in no time, whatever is pasted', () => {
    for (const text of [
      'a'.repeat(100_000),
      'a.'.repeat(50_000),
      `${'a'.repeat(100_000)}@`,
      `a@${'a-'.repeat(50_000)}`,
      `a@${'a.'.repeat(50_000)}`,
    ]) {
      const before = performance.now()
      isEmail(text)
      expect(performance.now() - before).toBeLessThan(100)
    }
  })
})

describe('an instant', () => {
  it.each([
    '2026-12-01T09:00:00Z',
    '2026-12-01T09:00Z',
    '2026-12-01T09:00:00.123Z',
    '2026-12-01T09:00:00+05:30',
    '2026-12-01T09:00:00-0800',
    '2028-02-29T00:00:00Z',
    '2030-01-08T14:00:00.000+01:00',
  ])('is %s', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    ['has no zone', '2026-12-01T09:00:00'],
    ['has no time', '2026-12-01'],
    ['is no day of the calendar', '2026-02-30T10:00:00Z'],
    ['is no day of that year', '2027-02-29T10:00:00Z'],
    ['is no month', '2026-13-01T10:00:00Z'],
    ['is day 0', '2026-01-00T10:00:00Z'],
    ['is hour 24', '2026-12-01T24:00:00Z'],
    ['is minute 60', '2026-12-01T09:60:00Z'],
    ['is second 60', '2026-12-01T09:00:60Z'],
    ['is an epoch number', '1796115600000'],
    ['is written as mail does', 'Tue, 01 Dec 2026 09:00:00 GMT'],
    ['has a blank for the T', '2026-12-01 09:00:00Z'],
    ['has blanks around it', ' 2026-12-01T09:00:00Z '],
    ['is empty', ''],
    ['has an offset of a day', '2026-12-01T09:00:00+99:00'],
    ['is no date', 'Invalid Date'],
  ])('T11 T14: is none when it %s', (_, text) => {
    expect(isInstant(text)).toBe(false)
  })

  it('T12: comes back as the same moment in UTC, whatever offset it was written with', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
    const date = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, offset, (instant, minutes) => {
        const wall = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) =>
          String(n).padStart(2, '0'),
        )
        const text = `${wall}${minutes < 0 ? '-' : '+'}${hours}:${rest}`
        expect(isInstant(text)).toBe(true)
        expect(new Date(text).toISOString()).toBe(instant.toISOString())
      }),
    )
  })

  it('is what a date can read without moving the day', () => {
    const two = fc.integer({ min: 0, max: 99 }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(two, two, two, two, two, (month, day, hour, minute, second) => {
        const text = `2027-${month}-${day}T${hour}:${minute}:${second}Z`
        const read = new Date(text)
        const exists = !Number.isNaN(read.getTime()) && read.toISOString() === text.replace('Z', '.000Z')
        expect(isInstant(text)).toBe(exists)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a time zone', () => {
  it('is every zone that the runtime lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isTimeZone(zone))).toEqual([])
  })

  it('T09: is never anything but a text that names one, and asking never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (given) => {
        if (isTimeZone(given))
          expect(new Intl.DateTimeFormat('en', { timeZone: given }).format()).toBeTruthy()
      }),
    )
    expect(
      ['+05:30', '', 'Not/AZone', 'constructor', '__proto__', 'toString', 'GMT+5'].filter(isTimeZone),
    ).toEqual([])
  })
})

describe('the language of a booking', () => {
  it.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['en-US', 'en'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['nb', 'no'],
    ['nn-NO', 'no'],
    ['sk-SK', 'sk'],
    ['es', 'es'],
    ['es-ES', 'es'],
    ['es-MX', 'es-419'],
    ['es-419', 'es-419'],
    ['iw', 'iw'],
    ['he-IL', 'he'],
    ['sr-Latn-RS', 'sr'],
    ['en_GB', 'en'],
  ])('of %s is %s', (locale, code) => {
    expect(toLanguageCode(locale)).toBe(code)
  })

  it.each(['xx', '', 'x', 'constructor', '__proto__', 'toString'])('of %j is none', (locale) => {
    expect(toLanguageCode(locale)).toBeUndefined()
  })

  it('is itself for each code, and one of the 43 or none for any text', () => {
    expect(LANGUAGE_CODES.map(toLanguageCode)).toEqual(LANGUAGE_CODES)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, ...LANGUAGE_CODES]).toContain(toLanguageCode(text))
      }),
    )
  })
})

describe('the name of an integration', () => {
  it.each([
    ['cal-video', 'Cal Video'],
    ['integrations:daily', 'Cal Video'],
    ['integrations:google:meet', 'Google Meet'],
    ['integrations:office365_video', 'Microsoft Teams'],
    ['integrations:zoom', 'Zoom'],
    ['google-meet', 'Google Meet'],
    ['eightxeight-video', '8x8'],
  ])('of %s is %s', (code, name) => {
    expect(toIntegrationName(code)).toBe(name)
  })

  it('is a name for each of the 29, never the code', () => {
    for (const code of INTEGRATIONS) {
      expect(toIntegrationName(code), code).toMatch(/^[A-Z\d]/)
      expect(toIntegrationName(code), code).not.toMatch(/[-:_]/)
    }
  })

  it('is never the code, whatever the server sends', () => {
    const code = fc
      .string({ unit: fc.constantFrom('a', 'B', '3', '-', '_', ':') })
      .map((rest) => `integrations:${rest}`)
    fc.assert(
      fc.property(code, (given) => {
        expect(isIntegrationCode(given)).toBe(true)
        expect(toIntegrationName(given)).not.toMatch(/integrations|[:_]/)
      }),
    )
  })
})
