import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

interface PlannedPart {
  name: string
  line: string
  env?: Record<string, string>
}

/** The kinds of days on which code that counts days is wrong most often. */
const KINDS: Record<string, (date: string, zone: string) => boolean> = {
  'the last day of a month of 30 days': (date) => /-(?:04|06|09|11)-30$/.test(date),
  'the first day of a month': (date) => date.endsWith('-01'),
  'a 31st on which the clocks change': (date, zone) =>
    date.endsWith('-31') && toOffset(`${date}T00:00:00Z`, zone) !== toOffset(`${date}T12:00:00Z`, zone),
  '28 February': (date) => date.endsWith('-02-28'),
  '29 February': (date) => date.endsWith('-02-29'),
  '31 December': (date) => date.endsWith('-12-31'),
}

function toOffset(instant: string, timeZone: string): string | undefined {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return format.formatToParts(new Date(instant)).find(({ type }) => type === 'timeZoneName')?.value
}

/** Returns the kinds of days on which no part runs the tests that depend on the date, in Node and in the DOM. */
function findMissingDays(parts: readonly PlannedPart[]): string[] {
  const days = parts.flatMap(({ line, env: { BF_TODAY: now, TZ: zone = 'UTC' } = {} }) =>
    now && /--project node\b.*--project dom\b.* test\/clock\b/.test(line)
      ? [{ zone, date: new Date(now).toLocaleDateString('sv', { timeZone: zone }) }]
      : [],
  )
  return Object.keys(KINDS).filter((kind) => !days.some(({ date, zone }) => KINDS[kind]?.(date, zone)))
}

describe('npm test', () => {
  const plan = execFileSync('node_modules/.bin/tsx', ['scripts/runTests.ts', '--plan'], { encoding: 'utf8' })
  const parts = JSON.parse(plan) as PlannedPart[]

  it('F89: runs the tests that depend on the date on six other days, and on the current day', () => {
    expect(findMissingDays(parts)).toEqual([])
    const today = parts.filter(({ line, env }) => line.includes('--project node') && !env?.BF_TODAY)
    expect(today.map(({ line }) => / test\//.test(line))).toContain(false)
  })

  it('F89: would fail that test if one of the days were left out, or ran other tests', () => {
    const dated = parts.filter(({ line, env }) => env?.BF_TODAY && line.includes('--project node'))
    expect(dated).toHaveLength(6)
    for (const one of dated) {
      expect(findMissingDays(parts.filter((part) => part !== one))).toHaveLength(1)
      const other = { ...one, line: one.line.replace('test/clock', 'test/form') }
      expect(findMissingDays(parts.map((part) => (part === one ? other : part)))).toHaveLength(1)
    }
    expect(findMissingDays([])).toHaveLength(6)
  })
})
