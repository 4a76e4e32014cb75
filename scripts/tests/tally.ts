/** What one part of `npm test` came to. A skipped test is a failed one: nothing is skipped silently. */
export interface Tally {
  passed: number
  failed: number
  /** Why something failed beyond the failed tests themselves: a skip, a crash, tests that are missing. */
  notes: string[]
}

/** The parts of Vitest's JSON report that are counted. */
export interface VitestReport {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly { name: string; status: string; assertionResults: readonly unknown[] }[]
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: readonly unknown[]
}

/** One command that passes or fails as a whole. */
export function tallyCheck(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] }
}

/**
 * @param report what Vitest wrote, undefined when it wrote nothing
 * @param mustRun each must match the path of a test file that ran: a part whose files were not found did not run
 */
export function tallyVitest(
  report: VitestReport | undefined,
  exitCode: number,
  mustRun: readonly RegExp[],
): Tally {
  if (!report) return { passed: 0, failed: 1, notes: ['Vitest wrote no report'] }
  const skipped = report.numPendingTests + report.numTodoTests
  const ran = report.testResults.filter((file) => file.assertionResults.length > 0)
  const missing = mustRun.filter((pattern) => !ran.some((file) => pattern.test(file.name)))
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const notes = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...missing.map((pattern) => `no test ran of the files ${pattern.source}`),
    ...broken.map((file) => `did not load: ${file.name}`),
  ]
  const failed = report.numFailedTests + skipped + missing.length + broken.length
  return settle({ passed: report.numPassedTests, failed, notes }, exitCode)
}

/** @param report what Playwright wrote, undefined when it wrote nothing */
export function tallyPlaywright(report: PlaywrightReport | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1, notes: ['Playwright wrote no report'] }
  const { expected, unexpected, flaky, skipped } = report.stats
  const notes = [
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(flaky > 0 ? [`${flaky} flaky`] : []),
    ...(report.errors.length > 0 ? [`${report.errors.length} errors outside tests`] : []),
  ]
  return settle(
    { passed: expected, failed: unexpected + flaky + skipped + report.errors.length, notes },
    exitCode,
  )
}

/** Adds up the parts. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { passed: 0, failed: 0, notes: [] }
  for (const tally of tallies) {
    total.passed += tally.passed
    total.failed += tally.failed
    total.notes.push(...tally.notes)
  }
  return total
}

/** The one closing line. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

/** A run that ended badly, or in which nothing passed, has failed even when its report names no failed test. */
function settle(tally: Tally, exitCode: number): Tally {
  if (tally.failed > 0) return tally
  if (exitCode !== 0)
    return { ...tally, failed: 1, notes: [...tally.notes, `ended with exit code ${exitCode}`] }
  if (tally.passed === 0) return { ...tally, failed: 1, notes: [...tally.notes, 'no test ran'] }
  return tally
}
