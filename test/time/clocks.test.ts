import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, vi } from 'vitest'
import { addMonths } from '../../src/time/calendar/calendarDays.js'
import { findClockChanges } from '../../src/time/findClockChanges.js'
import { formatClocks } from '../../src/time/formatClocks.js'
import type { TimeStyle } from '../../src/time/formatWhen.js'
import { toDay } from '../../src/time/calendar/toDay.js'
import { toMonthSpan } from '../../src/time/calendar/toMonthSpan.js'
import { toOccurrences } from '../../src/time/toOccurrences.js'
import { transitions, zones, type Transition } from '../support/zones.js'

const utc = (epochMs: number) => new Date(epochMs).toISOString()
const style = (timeZone: string, more: Partial<TimeStyle> = {}): TimeStyle => ({
  timeZone,
  locale: 'en-GB',
  hourCycle: 'h23',
  ...more,
})
const zoned = (epochMs: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(timeZone)

/** Every clock change of every zone within three years. */
const CHANGES = transitions('2026-11-01', '2029-12-01')

/** Returns instants around a clock change: every quarter of an hour, five hours to both sides. */
const around = ({ epochMs }: Transition): number[] =>
  Array.from({ length: 41 }, (_, index) => epochMs + (index - 20) * 900_000)

/**
 * Returns the instant that a day and a time of day, with or without an offset, mean to a reader.
 *
 * @throws RangeError if they are ambiguous
 */
function readBack(day: string, shown: string, timeZone: string): number {
  const [, clock = '', sign = '+', hours, minutes = '00'] =
    /^(\d\d:\d\d)(?: GMT(?:([+-])(\d+)(?::(\d\d))?)?)?$/.exec(shown) ?? []
  const wall = Temporal.PlainDateTime.from(`${day}T${clock}`)
  if (shown === clock) return wall.toZonedDateTime(timeZone, { disambiguation: 'reject' }).epochMilliseconds
  return Temporal.Instant.from(`${wall.toString()}${sign}${(hours ?? '0').padStart(2, '0')}:${minutes}`)
    .epochMilliseconds
}

describe('formatClocks and toDay', () => {
  it('T01 T02 T04 T05 T06: can be read back as the exact instant, around every clock change of every zone', () => {
    expect(CHANGES.length).toBeGreaterThan(800)
    const wrong = CHANGES.flatMap((change) => {
      const instants = around(change)
      const shown = formatClocks(instants.map(utc), style(change.timeZone))
      return instants.flatMap((epochMs, index) => {
        const day = toDay(utc(epochMs), change.timeZone)
        const text = shown[index] ?? ''
        return readBack(day, text, change.timeZone) === epochMs
          ? []
          : [[change.timeZone, utc(epochMs), day, text]]
      })
    })
    expect(wrong).toEqual([])
  }, 120_000)

  it('find the same day as Temporal, around every clock change and at any instant', () => {
    const wrong = CHANGES.flatMap((change) =>
      around(change).filter(
        (epochMs) =>
          toDay(utc(epochMs), change.timeZone) !== zoned(epochMs, change.timeZone).toPlainDate().toString(),
      ),
    )
    expect(wrong).toEqual([])
    const instant = fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2029-12-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instant, fc.constantFrom(...zones), (date, timeZone) => {
        expect(toDay(date.toISOString(), timeZone)).toBe(
          zoned(date.getTime(), timeZone).toPlainDate().toString(),
        )
      }),
    )
  }, 120_000)

  it('T02: append the offset to a time that occurs twice in autumn, even if one of the two is taken', () => {
    const [first, second, later] = ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z', '2026-11-01T07:30:00Z']
    const newYork = style('America/New_York')
    expect(formatClocks([first, second, later], newYork)).toEqual(['01:30 GMT-4', '01:30 GMT-5', '02:30'])
    expect(formatClocks([second], newYork)).toEqual(['01:30 GMT-5'])
    expect(
      formatClocks([first], style('America/New_York', { locale: 'en-US', hourCycle: undefined }))[0],
    ).toMatch(/^1:30\sAM GMT-4$/)
  })

  it('T04: append the offset where half an hour occurs twice', () => {
    expect(
      formatClocks(
        ['2027-04-03T14:15:00Z', '2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z', '2027-04-03T15:30:00Z'],
        style('Australia/Lord_Howe'),
      ),
    ).toEqual(['01:15', '01:45 GMT+11', '01:45 GMT+10:30', '02:00'])
  })

  it('append the short name of the offset in an engine that does not support shortOffset', async () => {
    // Fresh modules have no cached formatters.
    vi.resetModules()
    const fresh = await import('../../src/time/formatClocks.js')
    const real = Intl.DateTimeFormat
    const refusing = function (locale: string, options: Intl.DateTimeFormatOptions) {
      if (options.timeZoneName === 'shortOffset') throw new RangeError('Value shortOffset out of range')
      return new real(locale, options)
    }
    try {
      Intl.DateTimeFormat = refusing as unknown as typeof Intl.DateTimeFormat
      expect(
        fresh.formatClocks(['2027-04-03T14:45:00Z', '2027-04-03T15:15:00Z'], style('Australia/Lord_Howe')),
      ).toEqual(['01:45 GMT+11', '01:45 GMT+10:30'])
      expect(
        fresh.formatClocks(['2027-10-31T00:30:00Z', '2027-10-31T01:30:00Z'], style('Europe/London')),
      ).toEqual(['01:30 BST', '01:30 GMT'])
    } finally {
      Intl.DateTimeFormat = real
    }
  })
})

describe('toMonthSpan', () => {
  const startOf = (month: string, timeZone: string) =>
    Temporal.PlainDate.from(`${month}-01`).toZonedDateTime(timeZone).epochMilliseconds

  it('returns the same first and last instant as Temporal, around every clock change of every zone', () => {
    const wrong = CHANGES.flatMap(({ timeZone, epochMs }) => {
      const changed = toDay(utc(epochMs), timeZone).slice(0, 7)
      return [-1, 0, 1].flatMap((months) => {
        const month = addMonths(changed, months)
        const { startUtc, endUtc } = toMonthSpan(month, timeZone)
        const right = [startOf(month, timeZone), startOf(addMonths(month, 1), timeZone) - 1].map(utc)
        return startUtc === right[0] && endUtc === right[1]
          ? []
          : [[timeZone, month, startUtc, endUtc, ...right]]
      })
    })
    expect(wrong).toEqual([])
  }, 120_000)

  it.each([
    ['UTC', '2026-12-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
    ['Asia/Kathmandu', '2026-11-30T18:15:00.000Z', '2026-12-31T18:14:59.999Z'],
    ['Pacific/Kiritimati', '2026-11-30T10:00:00.000Z', '2026-12-31T09:59:59.999Z'],
    ['America/New_York', '2026-12-01T05:00:00.000Z', '2027-01-01T04:59:59.999Z'],
  ])('returns the span in the given zone (%s)', (timeZone, startUtc, endUtc) => {
    expect(toMonthSpan('2026-12', timeZone)).toEqual({ startUtc, endUtc })
  })

  it('begins after midnight if the clock is set forward at midnight', () => {
    // Paraguay skipped the hour after midnight on 1 October 2017.
    expect(toMonthSpan('2017-10', 'America/Asuncion').startUtc).toBe('2017-10-01T04:00:00.000Z')
    expect(zoned(Date.parse('2017-10-01T04:00:00Z'), 'America/Asuncion').toPlainTime().toString()).toBe(
      '01:00:00',
    )
  })

  it('contains the whole month and nothing else', () => {
    const month = fc.integer({ min: 0, max: 36 }).map((months) => addMonths('2026-11', months))
    fc.assert(
      fc.property(month, fc.constantFrom(...zones), (one, timeZone) => {
        const { startUtc, endUtc } = toMonthSpan(one, timeZone)
        expect([-1, 0].map((ms) => toDay(utc(Date.parse(startUtc) + ms), timeZone).slice(0, 7))).toEqual([
          addMonths(one, -1),
          one,
        ])
        expect([0, 1].map((ms) => toDay(utc(Date.parse(endUtc) + ms), timeZone).slice(0, 7))).toEqual([
          one,
          addMonths(one, 1),
        ])
      }),
    )
  })
})

describe('findClockChanges', () => {
  const weekly = (startUtc: string, timeZone: string, count: number) =>
    toOccurrences({ startUtc, timeZone, frequency: 'weekly', interval: 1, count })

  it('marks the first date after a clock change, while the wall clock time stays the same', () => {
    const starts = weekly('2027-03-08T14:00:00.000Z', 'America/New_York', 4)
    expect(findClockChanges(starts, 'America/New_York')).toEqual([1])
    expect(formatClocks(starts, style('America/New_York'))).toEqual(['09:00', '09:00', '09:00', '09:00'])
    expect(
      findClockChanges(weekly('2027-03-29T22:00:00.000Z', 'Australia/Lord_Howe', 3), 'Australia/Lord_Howe'),
    ).toEqual([1])
    expect(
      findClockChanges(weekly('2026-12-07T04:15:00.000Z', 'Asia/Kathmandu', 60), 'Asia/Kathmandu'),
    ).toEqual([])
    expect(findClockChanges([], 'UTC')).toEqual([])
  })

  it('finds the same clock changes as Temporal, for every zone', () => {
    const wrong = CHANGES.flatMap(({ timeZone, epochMs }) => {
      const starts = weekly(utc(epochMs - 10 * 86_400_000), timeZone, 4)
      const offsets = starts.map((start) => zoned(Date.parse(start), timeZone).offsetNanoseconds)
      const right = offsets.flatMap((offset, index) =>
        index > 0 && offset !== offsets[index - 1] ? [index] : [],
      )
      return String(findClockChanges(starts, timeZone)) === String(right) ? [] : [[timeZone, utc(epochMs)]]
    })
    expect(wrong).toEqual([])
    expect(
      CHANGES.some(
        ({ timeZone, epochMs }) =>
          findClockChanges(weekly(utc(epochMs - 10 * 86_400_000), timeZone, 4), timeZone).length > 0,
      ),
    ).toBe(true)
  }, 60_000)
})
