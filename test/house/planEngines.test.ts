import { describe, expect, it } from 'vitest'
import { planEngines } from '../../scripts/tests/planEngines.js'

const plan = (absent: readonly string[], asked?: string, ...options: string[]) =>
  planEngines({
    arguments: options,
    asked,
    find: (name) => (absent.includes(name) ? { missing: `no ${name}` } : {}),
  })

describe('planEngines', () => {
  it('runs all three engines, or those that ENGINES names', () => {
    expect(plan([])).toEqual({ wanted: ['chromium', 'firefox', 'webkit'], absent: [] })
    expect(plan([], 'webkit, firefox').wanted).toEqual(['firefox', 'webkit'])
  })

  it('fails the run if an engine is not installed', () => {
    expect(plan(['webkit'])).toEqual({
      wanted: ['chromium', 'firefox'],
      absent: [{ name: 'webkit', missing: 'no webkit', counts: true }],
    })
  })

  it('skips an engine that is not installed with --available, and still reports it', () => {
    expect(plan(['webkit'], '', '--available').absent).toEqual([
      { name: 'webkit', missing: 'no webkit', counts: false },
    ])
  })

  it('fails the run with --available if ENGINES names the engine', () => {
    expect(plan(['webkit'], 'webkit', '--available')).toEqual({
      wanted: [],
      absent: [{ name: 'webkit', missing: 'no webkit', counts: true }],
    })
  })

  it('throws for an unknown engine or option', () => {
    expect(() => plan([], 'safari')).toThrow(
      'ENGINES names safari. The engines are chromium, firefox, webkit.',
    )
    expect(() => plan([], '', '--avialable')).toThrow('There is no option --avialable')
  })
})
