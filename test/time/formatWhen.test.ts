import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
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

/** What the clock of a zone shows, by another calendar. */
function clockOf(epochMs: number, timeZone: string) {
  const { hour, minute, day, month, year } =
    Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)
  return { time: `${pad(hour)}:${pad(minute)}`, day, month, year }
}

/** What is printed, with what should have been; alike when it is right. */
function compare(epochMs: number, timeZone: string, lengthMinutes: number): [shown: string, right: string] {
  const shown = formatWhen(utc(epochMs), lengthMinutes, style(timeZone))
  const [start, end] = [clockOf(epochMs, timeZone), clockOf(epochMs + lengthMinutes * 60_000, timeZone)]
  const [from, to = ''] = shown.time.split(' – ')
  // The day of the end is said when it is another one, and only then.
  const says = (...parts: unknown[]) => [timeZone, utc(epochMs), ...parts].join(' ')
  return [
    says(from, shown.startTime, to.slice(-5), to.length > 5, shown.date.match(/\d+/g)),
    says(start.time, start.time, end.time, start.day !== end.day, [start.day, start.year]),
  ]
}

describe('a time in words', () => {
  it('T01: is what the clock shows around every change of every zone, wherever this machine stands', () => {
    const compared = transitions().flatMap(({ timeZone, epochMs }) =>
      [-30, -1, 0, 30].map((minutes) => compare(epochMs + minutes * 60_000, timeZone, 30)),
    )
    expect(compared.length).toBeGreaterThan(1000)
    expect(compared.filter(([shown, right]) => shown !== right)).toEqual([])
  }, 60_000)

  it('is what the clock shows at any time in any zone, for any length', () => {
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
  ])('T05 T06: has the minutes of %s right', (timeZone, time) => {
    expect(formatWhen('2027-01-10T00:00:00Z', 30, style(timeZone)).startTime).toBe(time)
  })

  it('is right in a zone without changes while the clock of this machine leaves that time out', () => {
    expect(formatWhen('2027-03-28T00:30:00Z', 30, style('Africa/Johannesburg')).startTime).toBe('02:30')
    expect(formatWhen('2027-10-02T15:45:00Z', 30, style('UTC')).startTime).toBe('15:45')
  })

  it('T02 T04 T25: tells two times apart that the clock shows alike', () => {
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

  it('T21: says the day of the end when midnight is passed, and not at any other time', () => {
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
    'T19: is never 24:00 at midnight (%s)',
    (locale) => {
      for (const hourCycle of ['h23', 'h12', undefined] as const) {
        const { time } = formatWhen('2026-12-01T00:00:00Z', 30, style('UTC', { locale, hourCycle }))
        expect(time).not.toMatch(/\b24[:.時]/)
      }
    },
  )

  it('T20: has 12 or 24 hours as it is asked for, and else as the language has it', () => {
    const at = (more: Partial<TimeStyle>) =>
      formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', more)).startTime
    expect(at({ locale: 'en-US', hourCycle: undefined })).toMatch(/^3:00\sPM$/)
    expect(at({ locale: 'de', hourCycle: undefined })).toBe('15:00')
    expect(at({ locale: 'de', hourCycle: 'h12' })).toMatch(/^3:00/)
    expect(at({ locale: 'en-US', hourCycle: 'h23' })).toBe('15:00')
  })

  it('T20: is of the calendar that the invitation names, whatever the language’s own is', () => {
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

  it('T15: has the right day on each side of the date line', () => {
    expect(formatWhen('2028-02-28T23:00:00Z', 30, style('Pacific/Auckland')).date).toMatch(
      /Tuesday,? 29 February 2028/,
    )
    expect(formatWhen('2028-02-29T08:00:00Z', 30, style('Pacific/Honolulu')).date).toMatch(
      /Monday,? 28 February 2028/,
    )
  })

  it('H14: is not changed by a page that extends the prototype of all objects', () => {
    const before = formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', { hourCycle: undefined }))
    const prototype = Object.prototype as { fractionalSecondDigits?: number; hour12?: boolean }
    try {
      Object.assign(prototype, { fractionalSecondDigits: 3, hour12: true })
      expect(formatWhen('2026-12-01T15:00:00Z', 30, style('UTC', { hourCycle: undefined }))).toEqual(before)
    } finally {
      delete prototype.fractionalSecondDigits
      delete prototype.hour12
    }
  })
})
