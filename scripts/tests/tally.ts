/** The result of one part of `npm test`. Skipped tests count as failed, so that none is skipped unnoticed. */
export interface Tally {
  passed: number
  failed: number
  /** Reasons for failures other than failed tests: skipped tests, a crash, missing tests. */
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

/** Counts a command that passes or fails as a whole. */
export function tallyCheck(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0, notes: [] } : { passed: 0, failed: 1, notes: [] }
}

/**
 * Counts the tests of a Vitest run.
 *
 * @param report - its JSON report, or undefined if there is none
 * @param mustRun - patterns of paths; one that matches no test file that ran is a failure
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
    ...missing.map((pattern) => `no test ran in a file that matches ${pattern.source}`),
    ...broken.map((file) => `failed to load: ${file.name}`),
  ]
  const failed = report.numFailedTests + skipped + missing.length + broken.length
  return settle({ passed: report.numPassedTests, failed, notes }, exitCode)
}

/**
 * Counts the tests of a Playwright run.
 *
 * @param report - its JSON report, or undefined if there is none
 */
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

/** Adds up the results of several parts. */
export function sum(tallies: readonly Tally[]): Tally {
  const total: Tally = { passed: 0, failed: 0, notes: [] }
  for (const tally of tallies) {
    total.passed += tally.passed
    total.failed += tally.failed
    total.notes.push(...tally.notes)
  }
  return total
}

/** Writes a result as one line, such as the last one of `npm test`. */
export function closingLine({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`
}

/** Counts a failure if the run ended with an error or no test passed, even if the report has none. */
function settle(tally: Tally, exitCode: number): Tally {
  if (tally.failed > 0) return tally
  if (exitCode !== 0)
    return { ...tally, failed: 1, notes: [...tally.notes, `ended with exit code ${exitCode}`] }
  if (tally.passed === 0) return { ...tally, failed: 1, notes: [...tally.notes, 'no test ran'] }
  return tally
}
