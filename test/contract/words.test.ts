import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { INTEGRATIONS } from '../../src/contract/integrations.js'
import { isIntegrationCode, toIntegrationName } from '../../src/contract/toIntegrationName.js'
import { isEmail } from '../../src/contract/isEmail.js'
import { isInstant } from '../../src/contract/isInstant.js'
import { isTimeZone } from '../../src/contract/isTimeZone.js'
import { LANGUAGE_CODES, toLanguageCode } from '../../src/contract/languages.js'
import { verdicts, type Json } from '../sandbox/recorded.js'

describe('isEmail', () => {
  /** Addresses with the recorded verdict of the server: from bodies where nothing but one address decided. */
  const addresses = verdicts
    .filter(
      ({ group, dec2025 }) =>
        /^(email|guests)$/.test(group) &&
        (dec2025.ok || /email_validation_error/.test(dec2025.message ?? '')),
    )
    .flatMap(({ group, body, dec2025 }) => {
      const emails =
        group === 'email' ? [(body.attendee as Json).email] : ((body.guests as unknown[] | null) ?? [])
      const [address] = emails
      // An empty string counts as no answer.
      return emails.length === 1 && typeof address === 'string' && address
        ? [[address, dec2025.ok] as const]
        : []
    })

  it('has enough recorded verdicts of both kinds', () => {
    expect(addresses.length).toBeGreaterThanOrEqual(8)
    expect(new Set(addresses.map(([, ok]) => ok)).size).toBe(2)
  })

  it.each(addresses)('agrees with the server about %j: %s', (email, ok) => {
    expect(isEmail(email)).toBe(ok)
  })

  it.each([
    'jane+tag@gmail.com',
    "o'brien@example.com",
    'A@B.CO',
    'a@xn--mller-kva.de',
    'a,b@example.com',
    `${'a'.repeat(64)}@example.com`,
  ])('accepts %s', (email) => {
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
  ])('refuses %j', (email) => {
    expect(isEmail(email)).toBe(false)
  })

  it('is fast, whatever the visitor pastes', () => {
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

describe('isInstant', () => {
  it.each([
    '2026-12-01T09:00:00Z',
    '2026-12-01T09:00Z',
    '2026-12-01T09:00:00.123Z',
    '2026-12-01T09:00:00+05:30',
    '2026-12-01T09:00:00-0800',
    '2028-02-29T00:00:00Z',
    '2030-01-08T14:00:00.000+01:00',
  ])('accepts %s', (text) => {
    expect(isInstant(text)).toBe(true)
  })

  it.each([
    ['has no zone', '2026-12-01T09:00:00'],
    ['has no time', '2026-12-01'],
    ['has a day that is not in the calendar', '2026-02-30T10:00:00Z'],
    ['has a day that is not in that year', '2027-02-29T10:00:00Z'],
    ['has a month that does not exist', '2026-13-01T10:00:00Z'],
    ['has day 0', '2026-01-00T10:00:00Z'],
    ['has hour 24', '2026-12-01T24:00:00Z'],
    ['has minute 60', '2026-12-01T09:60:00Z'],
    ['has second 60', '2026-12-01T09:00:60Z'],
    ['is an epoch number', '1796115600000'],
    ['has the format of e-mail headers', 'Tue, 01 Dec 2026 09:00:00 GMT'],
    ['has a space instead of the T', '2026-12-01 09:00:00Z'],
    ['has spaces around it', ' 2026-12-01T09:00:00Z '],
    ['is empty', ''],
    ['has an offset of a day', '2026-12-01T09:00:00+99:00'],
    ['is no date', 'Invalid Date'],
  ])('T11 T14: refuses a text that %s', (_, text) => {
    expect(isInstant(text)).toBe(false)
  })

  it('T12: accepts any offset, and Date reads the same instant in UTC', () => {
    const offset = fc.integer({ min: -14 * 60, max: 14 * 60 })
    const date = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(date, offset, (instant, minutes) => {
        const wall = new Date(instant.getTime() + minutes * 60_000).toISOString().slice(0, -1)
        const [hours, remainder] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60].map((n) =>
          String(n).padStart(2, '0'),
        )
        const text = `${wall}${minutes < 0 ? '-' : '+'}${hours}:${remainder}`
        expect(isInstant(text)).toBe(true)
        expect(new Date(text).toISOString()).toBe(instant.toISOString())
      }),
    )
  })

  it('accepts exactly the texts that Date reads without moving the day', () => {
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

describe('isTimeZone', () => {
  it('accepts every zone that the runtime lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isTimeZone(zone))).toEqual([])
  })

  it('T09: accepts only strings that name a zone, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
        if (isTimeZone(value))
          expect(new Intl.DateTimeFormat('en', { timeZone: value }).format()).toBeTruthy()
      }),
    )
    expect(
      ['+05:30', '', 'Not/AZone', 'constructor', '__proto__', 'toString', 'GMT+5'].filter(isTimeZone),
    ).toEqual([])
  })
})

describe('toLanguageCode', () => {
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
  ])('maps %s to %s', (locale, code) => {
    expect(toLanguageCode(locale)).toBe(code)
  })

  it.each(['xx', '', 'x', 'constructor', '__proto__', 'toString'])('returns undefined for %j', (locale) => {
    expect(toLanguageCode(locale)).toBeUndefined()
  })

  it('maps each code to itself, and any text to one of the 43 codes or undefined', () => {
    expect(LANGUAGE_CODES.map(toLanguageCode)).toEqual(LANGUAGE_CODES)
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([undefined, ...LANGUAGE_CODES]).toContain(toLanguageCode(text))
      }),
    )
  })
})

describe('toIntegrationName', () => {
  it.each([
    ['cal-video', 'Cal Video'],
    ['integrations:daily', 'Cal Video'],
    ['integrations:google:meet', 'Google Meet'],
    ['integrations:office365_video', 'Microsoft Teams'],
    ['integrations:zoom', 'Zoom'],
    ['google-meet', 'Google Meet'],
    ['eightxeight-video', '8x8'],
  ])('maps %s to %s', (code, name) => {
    expect(toIntegrationName(code)).toBe(name)
  })

  it('returns a name for each of the 29 integrations, never the code', () => {
    for (const code of INTEGRATIONS) {
      expect(toIntegrationName(code), code).toMatch(/^[A-Z\d]/)
      expect(toIntegrationName(code), code).not.toMatch(/[-:_]/)
    }
  })

  it('never returns the code, whatever the server sends', () => {
    const code = fc
      .string({ unit: fc.constantFrom('a', 'B', '3', '-', '_', ':') })
      .map((suffix) => `integrations:${suffix}`)
    fc.assert(
      fc.property(code, (text) => {
        expect(isIntegrationCode(text)).toBe(true)
        expect(toIntegrationName(text)).not.toMatch(/integrations|[:_]/)
      }),
    )
  })
})
