import { afterEach, describe, expect, inject, it } from 'vitest'
import { createSandbox } from '../../sandbox/createSandbox.js'
import { shiftClock, toClockShift } from '../support/clock.js'
import { findClockFault } from './findClockFault.js'

it('F89: BF_TODAY reaches Node', () => {
  expect(findClockFault(process.env.BF_TODAY)).toBeUndefined()
})

it('BF_TODAY reaches a sandbox', async () => {
  const sandbox = await createSandbox()
  const dayMs = 86_400_000
  const query = new URLSearchParams({
    username: 'jane',
    eventTypeSlug: 'intro',
    start: new Date(Date.now() - 10 * dayMs).toISOString(),
    end: new Date(Date.now() + 10 * dayMs).toISOString(),
  })
  const reply = await sandbox.app.request(`/v2/slots?${query}`, {
    headers: { 'cal-api-version': '2024-09-04' },
  })
  const { data } = (await reply.json()) as { data: Record<string, { start: string }[]> }
  await sandbox.close()
  const [first = ''] = Object.values(data)
    .flat()
    .map(({ start }) => start)
  expect(Date.parse(first)).toBeGreaterThan(Date.now())
  expect(Date.parse(first)).toBeLessThan(Date.now() + 4 * dayMs)
})

describe('the shift', () => {
  const startedMs = Date.parse('2026-11-28T07:00:00Z')

  it.each([
    [undefined, 0],
    ['2026-11-28', 5 * 3_600_000],
    ['2026-11-28T06:30:00Z', -1_800_000],
    ['2028-02-29', Date.parse('2028-02-29T12:00:00Z') - startedMs],
  ])('to %s is %i ms', (today, shiftMs) => {
    expect(toClockShift(today, startedMs)).toBe(shiftMs)
  })

  it('is the same whenever it is asked for', () => {
    expect(toClockShift('2028-02-29')).toBe(toClockShift('2028-02-29'))
  })

  it.each(['', 'today', '2027-02-29', '2026-11-31', '2026-11-31T12:00:00Z'])(
    'to “%s” is refused',
    (today) => {
      expect(() => toClockShift(today, startedMs)).toThrow('BF_TODAY')
    },
  )
})

it('a clock on another day is a fault', () => {
  expect(findClockFault('2001-01-01')).toContain('It must be 2001-01-01')
  expect(findClockFault(process.env.BF_TODAY ? undefined : '2028-02-29')).toContain('It must be')
})

describe('a shifted clock', () => {
  const dayMs = 86_400_000
  const readShiftMs = () => Date.now() - performance.timeOrigin - performance.now()
  afterEach(() => shiftClock(inject('clockShiftMs')))

  it('is read by Date.now(), new Date() and Date(), and not by dates of a given time', () => {
    const { timeOrigin } = performance
    shiftClock(toClockShift('2028-02-29'))
    expect(findClockFault('2028-02-29')).toBeUndefined()
    expect(new Date(0).getTime()).toBe(0)
    expect(new Date(2028, 1, 29).getDate()).toBe(29)
    expect(Date.UTC(1970, 0, 1)).toBe(0)
    expect(performance.timeOrigin).toBe(timeOrigin)
  })

  it('makes dates like any other', () => {
    shiftClock(dayMs)
    const date = new Date()
    expect(date).toBeInstanceOf(Date)
    expect(date.constructor).toBe(Date)
    expect(structuredClone(date)).toEqual(date)
    class OwnDate extends Date {}
    expect(new OwnDate()).toBeInstanceOf(OwnDate)
    expect(Math.abs(new OwnDate().getTime() - Date.now())).toBeLessThan(1000)
  })

  it('is shifted from the real clock each time', () => {
    shiftClock(dayMs)
    shiftClock(dayMs)
    expect(Math.abs(readShiftMs() - dayMs)).toBeLessThan(60_000)
    shiftClock(0)
    expect(findClockFault(undefined)).toBeUndefined()
  })
})
