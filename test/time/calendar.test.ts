import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addDays, addMonths, toMonth } from '../../src/time/calendar/calendarDays.js'
import { formatDay, formatMonth, formatWeekdays } from '../../src/time/calendar/formatCalendar.js'
import { readWeekStart } from '../../src/time/calendar/readWeekStart.js'
import { toMonthGrid } from '../../src/time/calendar/toMonthGrid.js'

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days and months', () => {
  it('are added as Temporal adds them', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (from, count) => {
        expect(addDays(from, count)).toBe(Temporal.PlainDate.from(from).add({ days: count }).toString())
        const month = Temporal.PlainYearMonth.from(toMonth(from))
        expect(addMonths(toMonth(from), count)).toBe(month.add({ months: count }).toString())
      }),
    )
  })

  it('handle leap days and year boundaries', () => {
    expect([
      addDays('2028-02-28', 1),
      addDays('2027-02-28', 1),
      addDays('2026-12-31', 1),
      addDays('2027-01-01', -1),
    ]).toEqual(['2028-02-29', '2027-03-01', '2027-01-01', '2026-12-31'])
    expect([addMonths('2026-12', 1), addMonths('2027-01', -1), addMonths('2026-12', 14)]).toEqual([
      '2027-01',
      '2026-12',
      '2028-02',
    ])
  })
})

describe('toMonthGrid', () => {
  it('returns whole weeks in order, with every day of the month once', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 7 }), (from, weekStart) => {
        const month = toMonth(from)
        const weeks = toMonthGrid(month, weekStart)
        const days = weeks.flat()
        const first = Temporal.PlainDate.from(days[0] ?? '')
        expect(first.dayOfWeek).toBe(weekStart)
        expect(days).toEqual(days.map((_, index) => first.add({ days: index }).toString()))
        expect(days.filter((one) => toMonth(one) === month)).toHaveLength(
          Temporal.PlainYearMonth.from(month).daysInMonth,
        )
        // Every week has at least one day of the month.
        for (const week of weeks) expect(week.map(toMonth)).toContain(month)
        expect(weeks.every((week) => week.length === 7)).toBe(true)
      }),
    )
  })

  it.each([
    [1, '2026-11-30', '2027-01-03', 5],
    [6, '2026-11-28', '2027-01-01', 5],
    [7, '2026-11-29', '2027-01-02', 5],
  ])(
    'crosses the end of a year, whatever the first day of the week (%i)',
    (weekStart, first, last, count) => {
      const weeks = toMonthGrid('2026-12', weekStart)
      expect([weeks[0]?.[0], weeks.at(-1)?.at(-1), weeks.length]).toEqual([first, last, count])
    },
  )

  it('returns four weeks for a February that fits exactly, and includes the leap day', () => {
    expect(toMonthGrid('2027-02', 1).map((week) => week[0])).toEqual([
      '2027-02-01',
      '2027-02-08',
      '2027-02-15',
      '2027-02-22',
    ])
    expect(toMonthGrid('2028-02', 7).at(-1)).toEqual([
      '2028-02-27',
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
      '2028-03-02',
      '2028-03-03',
      '2028-03-04',
    ])
  })
})

describe('readWeekStart', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** Simulates an engine without week data, such as Firefox. */
  function withoutWeekInfo() {
    class Locale extends Intl.Locale {}
    Object.defineProperties(Locale.prototype, {
      weekInfo: { value: undefined },
      getWeekInfo: { value: undefined },
    })
    vi.stubGlobal(
      'Intl',
      new Proxy(Intl, { get: (intl, key) => (key === 'Locale' ? Locale : Reflect.get(intl, key)) }),
    )
  }

  const LOCALES: [string, number][] = [
    ['de', 1],
    ['en-GB', 1],
    ['fr', 1],
    ['en-US', 7],
    ['en', 7],
    ['pt-BR', 7],
    ['ja', 7],
    ['he', 7],
    ['ar-EG', 6],
    ['fa', 6],
    ['dv-MV', 5],
  ]

  it.each(LOCALES)('T20: returns the first day of the week for a locale (%s: %i)', (locale, weekStart) => {
    expect(readWeekStart(locale)).toBe(weekStart)
  })

  it.each(LOCALES)(
    'T20: falls back to our table if the engine has no week data (%s: %i)',
    (locale, weekStart) => {
      withoutWeekInfo()
      expect(readWeekStart(locale)).toBe(weekStart)
    },
  )

  it('returns the same from our table as from the engine, for every country', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    const countries = letters
      .flatMap((one) => letters.map((other) => one + other))
      .filter((code) => names.of(code) && !'RH YD BU TP ZZ'.includes(code))
    const fromEngine = countries.map((country) => [country, readWeekStart(`und-${country}`)])
    withoutWeekInfo()
    expect(countries.map((country) => [country, readWeekStart(`und-${country}`)])).toEqual(fromEngine)
    expect(countries.length).toBeGreaterThan(200)
  })
})

describe('formatCalendar', () => {
  it.each([
    ['en-GB', 'December 2026', /^Tuesday,? 1 December 2026$/, '1'],
    ['en-US', 'December 2026', /^Tuesday, December 1, 2026$/, '1'],
    ['de', 'Dezember 2026', /^Dienstag, 1\. Dezember 2026$/, '1'],
    ['ja', '2026年12月', /^2026年12月1日火曜日$/, '1'],
    ['ar-EG', 'ديسمبر ٢٠٢٦', /٢٠٢٦/, '١'],
    ['th-TH', 'ธันวาคม 2026', /2026/, '1'],
  ])(
    'formats in the language, and in the Gregorian calendar of the invitation (%s)',
    (locale, month, long, number) => {
      expect(formatMonth('2026-12', locale)).toBe(month)
      expect(formatDay('2026-12-01', locale)).toEqual({ long: expect.stringMatching(long), number })
    },
  )

  it('names the given day, whatever the system zone', () => {
    fc.assert(
      fc.property(day, (one) => {
        const { day: date, year, dayOfWeek } = Temporal.PlainDate.from(one)
        const { long, number } = formatDay(one, 'en-GB')
        expect([long.match(/\d+/g), number]).toEqual([[String(date), String(year)], String(date)])
        expect(long).toContain(formatWeekdays('en-GB', dayOfWeek)[0]?.long)
        expect(formatMonth(toMonth(one), 'en-GB')).toBe(long.replace(/^\D*\d+ /, ''))
      }),
    )
  })

  it('returns the weekdays from the first day of the week on', () => {
    expect(formatWeekdays('en-GB', 1).map(({ short }) => short)).toEqual([
      'Mon',
      'Tue',
      'Wed',
      'Thu',
      'Fri',
      'Sat',
      'Sun',
    ])
    expect(formatWeekdays('en-US', 7)[0]).toEqual({ long: 'Sunday', short: 'Sun' })
    expect(formatWeekdays('de', 6).map(({ long }) => long)).toEqual([
      'Samstag',
      'Sonntag',
      'Montag',
      'Dienstag',
      'Mittwoch',
      'Donnerstag',
      'Freitag',
    ])
  })

  it.each([
    ['pl', 'niedz.'],
    ['lv', 'S'],
    ['he', 'א׳'],
  ])('abbreviates the weekdays of %s if they fit, otherwise to a letter', (locale, sunday) => {
    expect(formatWeekdays(locale, 7)[0]?.short).toBe(sunday)
  })

  it('H14: ignores options that a page put on Object.prototype', () => {
    const prototype = Object.prototype as { era?: string }
    try {
      prototype.era = 'long'
      // No other test uses this locale, so that no formatter is cached.
      expect(formatMonth('2027-01', 'en-AU')).toBe('January 2027')
    } finally {
      delete prototype.era
    }
  })
})
