import { describe, expect, it } from 'vitest'
import {
  closingLine,
  sum,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
  type VitestReport,
} from '../../scripts/tests/tally.js'

const file = (name: string, tests = 1, status = 'passed') => ({
  name,
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
})

const report = (parts: Partial<VitestReport> = {}): VitestReport => ({
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [file('/x/a.test.ts')],
  ...parts,
})

const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }

describe('the tally', () => {
  it('adds up the parts in one line', () => {
    const parts = [
      tallyCheck(0),
      tallyVitest(report(), 0, [/a\.test\.ts$/]),
      tallyPlaywright({ stats, errors: [] }, 0),
    ]
    expect(closingLine(sum(parts))).toBe('6 passed, 0 failed')
  })

  it('counts a check with another exit code than 0 as failed', () => {
    expect(tallyCheck(2)).toMatchObject({ passed: 0, failed: 1 })
  })

  it.each([
    ['no report', undefined, 0],
    ['a failed test', report({ numFailedTests: 1 }), 1],
    ['a skipped test', report({ numPendingTests: 1 }), 0],
    ['a test that is still to be written', report({ numTodoTests: 1 }), 0],
    [
      'a file that fails to load',
      report({ testResults: [file('/x/a.test.ts'), file('/x/b.test.ts', 0, 'failed')] }),
      1,
    ],
    ['an error outside the tests', report({ success: false }), 1],
    ['no file that had to run', report({ testResults: [file('/x/a.other.ts')] }), 0],
    ['a file that had to run but has no test', report({ testResults: [file('/x/a.test.ts', 0)] }), 0],
    ['no test that passed', report({ numPassedTests: 0 }), 0],
  ])('counts %s in a Vitest report as a failure', (_, written, exitCode) => {
    expect(tallyVitest(written, exitCode, [/a\.test\.ts$/]).failed).toBe(1)
  })

  it.each([
    ['no report', undefined, 0],
    ['a failed test', { stats: { ...stats, unexpected: 1 }, errors: [] }, 1],
    ['a flaky test', { stats: { ...stats, flaky: 1 }, errors: [] }, 0],
    ['a skipped test', { stats: { ...stats, skipped: 1 }, errors: [] }, 0],
    ['an error outside the tests', { stats, errors: [{}] }, 1],
    ['an exit code other than 0', { stats, errors: [] }, 1],
    ['no test that passed', { stats: { ...stats, expected: 0 }, errors: [] }, 0],
  ])('counts %s in a Playwright report as a failure', (_, written, exitCode) => {
    expect(tallyPlaywright(written, exitCode).failed).toBe(1)
  })
})
