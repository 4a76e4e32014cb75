import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, vi } from 'vitest'
import { formatWhen, type TimeStyle } from '../../src/time/formatWhen.js'
import { transitions, zones } from '../support/zones.js'

const style = (timeZone: string, more: Partial<TimeStyle> = {}): TimeStyle => ({
  timeZone,
  locale: 'en-GB',
  hourCycle: 'h23',
  ...more,
})
const utc = (epochMs: number) => new Date(epochMs).toISOString()
const pad = (n: number) => String(n).padStart(2, '0')

/** Reads the clock of a zone with Temporal. */
function clockOf(epochMs: number, timeZone: string) {
  const { hour, minute, day, month, year } =
    Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  return { time: `${pad(hour)}:${pad(minute)}`, day, month, year }
}

/** Returns what formatWhen shows and what it should show, as two texts that are equal if it is right. */
function compare(epochMs: number, timeZone: string, lengthMinutes: number): [shown: string, right: string] {
  const shown = formatWhen(utc(epochMs), lengthMinutes, style(timeZone))
  const [start, end] = [clockOf(epochMs, timeZone), clockOf(epochMs + lengthMinutes * 60_000, timeZone)]
  const [from, to = ''] = shown.time.split(' – ')
  const toText = (...parts: unknown[]) => [timeZone, utc(epochMs), ...parts].join(' ')
  return [
    // A text before the end time is the day of the end. It is expected only if that is another day.
    toText(from, shown.startTime, to.slice(-5), to.length > 5, shown.date.match(/\d+/g)),
    toText(start.time, start.time, end.time, start.day !== end.day, [start.day, start.year]),
  ]
}

describe('formatWhen', () => {
  it('T01: shows the wall clock time around every clock change of every zone, whatever the system zone', () => {
    const compared = transitions().flatMap(({ timeZone, epochMs }) =>
      [-30, -1, 0, 30].map((minutes) => compare(epochMs + minutes * 60_000, timeZone, 30)),
    )
    expect(compared.length).toBeGreaterThan(1000)
    expect(compared.filter(([shown, right]) => shown !== right)).toEqual([])
  }, 60_000)

  it('shows the wall clock time at any instant in any zone, for any length', () => {
    const instant = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2028-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(
        instant,
        fc.constantFrom(...zones),
        fc.integer({ min: 1, max: 1440 }),
        (date, timeZone, lengthMinutes) => {
          const [shown, right] = compare(
            Math.floor(date.getTime() / 60_000) * 60_000,
            timeZone,
            lengthMinutes,
          )
          expect(shown).toBe(right)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['Asia/Kathmandu', '05:45'],
    ['Australia/Eucla', '08:45'],
    ['Pacific/Chatham', '13:45'],
    ['Pacific/Kiritimati', '14:00'],
    ['Africa/Johannesburg', '02:00'],
    ['Antarctica/Troll', '00:00'],
    ['Africa/Casablanca', '01:00'],
  ])('T05 T06: shows the correct minutes in %s', (timeZone, time) => {
    expect(formatWhen('2027-01-10T00:00:00Z', 30, style(timeZone)).startTime).toBe(time)
  })

  it('is right in a zone without clock changes for a time that the system zone skips', () => {
    expect(formatWhen('2027-03-28T00:30:00Z', 30, style('Africa/Johannesburg')).startTime).toBe('02:30')
    expect(formatWhen('2027-10-02T15:45:00Z', 30, style('UTC')).startTime).toBe('15:45')
  })

  it('T02 T04 T25: distinguishes two times that the clock shows alike, by the name of the zone', () => {
    const [first, second] = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((start) =>
      formatWhen(start, 30, style('America/New_York')),
    )
    expect(first?.startTime).toBe(second?.startTime)
    expect(first?.zone).not.toBe(second?.zone)
    const [before, after] = ['2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z'].map((start) =>
      formatWhen(start, 30, style('Australia/Lord_Howe')),
    )
    expect([before?.startTime, after?.startTime]).toEqual(['01:45', '01:45'])
    expect(before?.zone).not.toBe(after?.zone)
  })

  it('T21: names the day of the end if and only if the booking passes midnight', () => {
    expect(formatWhen('2026-12-01T22:45:00Z', 30, style('Europe/Rome')).time).toMatch(
      /^23:45 – .*\b2 Dec\b.*00:15$/,
    )
    expect(formatWhen('2026-12-01T22:15:00Z', 30, style('Europe/Rome')).time).toBe('23:15 – 23:45')
    expect(formatWhen('2026-12-01T09:00:00Z', 2880, style('Europe/Rome')).time).toMatch(
      /^10:00 – .*\b3 Dec\b.*10:00$/,
    )
    expect(formatWhen('2026-12-31T23:30:00Z', 60, style('UTC')).time).toMatch(/1 Jan.*00:30$/)
  })

  it.each(['en-US', 'en-GB', 'de', 'ja', 'ko', 'fr-CA', 'zh-CN', 'hi', 'da', 'sv'])(
    'T19: never shows midnight as 24:00 (%s)',
    (locale) => {
      for (const hourCycle of ['h23', 'h12', undefined] as const) {
        const { time } = formatWhen('2026-12-01T00:00:00Z', 30, style('UTC', { locale, hourCycle }))
        expect(time).not.toMatch(/\b24[:.時]/)
      }
    },
  )

  it('T20: uses the given hour cycle, or that of the language if none is given', () => {
    const at = (more: Partial<TimeStyle>) =>
      formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', more)).startTime
    expect(at({ locale: 'en-US', hourCycle: undefined })).toMatch(/^3:00\sPM$/)
    expect(at({ locale: 'de', hourCycle: undefined })).toBe('15:00')
    expect(at({ locale: 'de', hourCycle: 'h12' })).toMatch(/^3:00/)
    expect(at({ locale: 'en-US', hourCycle: 'h23' })).toBe('15:00')
  })

  it('T20: uses the Gregorian calendar of the invitation, whatever calendar the locale prefers', () => {
    for (const locale of [
      'th-TH',
      'fa-IR-u-nu-latn',
      'ar-SA-u-nu-latn',
      'th-u-ca-buddhist',
      'en-u-hc-h12',
      'ja-JP-u-ca-japanese',
    ]) {
      expect(formatWhen('2028-02-29T12:00:00Z', 30, style('UTC', { locale })).date, locale).toMatch(/2028/)
    }
  })

  it('T15: shows the correct day on both sides of the date line', () => {
    expect(formatWhen('2028-02-28T23:00:00Z', 30, style('Pacific/Auckland')).date).toMatch(
      /Tuesday,? 29 February 2028/,
    )
    expect(formatWhen('2028-02-29T08:00:00Z', 30, style('Pacific/Honolulu')).date).toMatch(
      /Monday,? 28 February 2028/,
    )
  })

  it('H14: ignores options that a page put on Object.prototype', async () => {
    const before = formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', { hourCycle: undefined }))
    const prototype = Object.prototype as { fractionalSecondDigits?: number; hour12?: boolean }
    // A fresh module has no cached formatters.
    vi.resetModules()
    const fresh = await import('../../src/time/formatWhen.js')
    try {
      Object.assign(prototype, { fractionalSecondDigits: 3, hour12: true })
      expect(fresh.formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', { hourCycle: undefined }))).toEqual(
        before,
      )
    } finally {
      delete prototype.fractionalSecondDigits
      delete prototype.hour12
    }
  })
})
