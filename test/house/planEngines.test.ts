import { describe, expect, it } from 'vitest'
import { planEngines } from '../../scripts/tests/planEngines.js'

const plan = (absent: readonly string[], asked?: string, ...options: string[]) =>
  planEngines({
    arguments: options,
    asked,
    find: (name) => (absent.includes(name) ? { missing: `no ${name}` } : {}),
  })

describe('which engines run', () => {
  it('are all three, and those that were named', () => {
    expect(plan([])).toEqual({ wanted: ['chromium', 'firefox', 'webkit'], absent: [] })
    expect(plan([], 'webkit, firefox').wanted).toEqual(['firefox', 'webkit'])
  })

  it('one that is not installed makes the run fail', () => {
    expect(plan(['webkit'])).toEqual({
      wanted: ['chromium', 'firefox'],
      absent: [{ name: 'webkit', missing: 'no webkit', counts: true }],
    })
  })

  it('unless it may be left out, and then it is still named', () => {
    expect(plan(['webkit'], '', '--available').absent).toEqual([
      { name: 'webkit', missing: 'no webkit', counts: false },
    ])
  })

  it('but one that was asked for by name never may', () => {
    expect(plan(['webkit'], 'webkit', '--available')).toEqual({
      wanted: [],
      absent: [{ name: 'webkit', missing: 'no webkit', counts: true }],
    })
  })

  it('nothing that there is not can be asked for', () => {
    expect(() => plan([], 'safari')).toThrow('ENGINES names safari; there are chromium, firefox, webkit.')
    expect(() => plan([], '', '--avialable')).toThrow('There is no option --avialable')
  })
})
