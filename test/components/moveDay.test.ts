import { describe, expect, it } from 'vitest'
import { moveDay } from '../../src/components/picker/moveDay.js'

const press = (day: string, key: string, { shiftKey = false, isRtl = false, weekStart = 1 } = {}) =>
  moveDay(day, { key, shiftKey }, { isRtl, weekStart })

describe('a key press in the month', () => {
  it.each([
    ['ArrowRight', '2026-12-31', '2027-01-01'],
    ['ArrowLeft', '2026-12-01', '2026-11-30'],
    ['ArrowDown', '2026-12-28', '2027-01-04'],
    ['ArrowUp', '2026-12-03', '2026-11-26'],
    ['Home', '2026-12-10', '2026-12-07'],
    ['End', '2026-12-10', '2026-12-13'],
    ['PageDown', '2026-12-10', '2027-01-10'],
    ['PageUp', '2026-12-10', '2026-11-10'],
  ])('%s moves from %s to %s', (key, from, to) => {
    expect(press(from, key)).toBe(to)
  })

  it('moves in the direction of the days in right-to-left pages', () => {
    expect(press('2026-12-10', 'ArrowLeft', { isRtl: true })).toBe('2026-12-11')
    expect(press('2026-12-10', 'ArrowRight', { isRtl: true })).toBe('2026-12-09')
    expect(press('2026-12-10', 'ArrowDown', { isRtl: true })).toBe('2026-12-17')
  })

  it('stays in the month on Home and End, for any first day of the week', () => {
    expect(press('2026-12-02', 'Home')).toBe('2026-12-01')
    expect(press('2026-12-31', 'End')).toBe('2026-12-31')
    expect(press('2026-12-10', 'Home', { weekStart: 7 })).toBe('2026-12-06')
    expect(press('2026-12-06', 'Home', { weekStart: 7 })).toBe('2026-12-06')
    expect(press('2026-12-10', 'End', { weekStart: 6 })).toBe('2026-12-11')
  })

  it('moves to the last day of a shorter month, and by years with Shift', () => {
    expect(press('2027-01-31', 'PageDown')).toBe('2027-02-28')
    expect(press('2027-03-31', 'PageUp')).toBe('2027-02-28')
    expect(press('2028-02-29', 'PageDown', { shiftKey: true })).toBe('2029-02-28')
    expect(press('2027-12-10', 'PageUp', { shiftKey: true })).toBe('2026-12-10')
  })

  it('does nothing for other keys', () => {
    for (const key of ['a', 'Enter', ' ', 'Tab', 'Escape']) expect(press('2026-12-10', key)).toBeUndefined()
  })
})
