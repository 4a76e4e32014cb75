import { join, relative } from 'node:path'

/**
 * A test that covers faults. The ids of the faults are at the start of its name or of the name of a
 * `describe` around it, as in `N05 N06: …`.
 */
export interface FaultTest {
  ids: readonly string[]
  /** Includes the names of the `describe` blocks around the test. */
  name: string
  /** Path from the root of the package, with `/`. */
  file: string
  passed: boolean
}

/** The parts of Vitest's JSON report that name tests. */
export interface NamedVitestReport {
  testResults: readonly {
    name: string
    assertionResults: readonly { ancestorTitles: readonly string[]; title: string; status: string }[]
  }[]
}

/** The parts of Playwright's JSON report that name tests. */
export interface NamedPlaywrightReport {
  config: { rootDir: string }
  suites: readonly PlaywrightSuite[]
}

interface PlaywrightSuite {
  title: string
  file: string
  specs?: readonly { title: string; ok: boolean }[]
  suites?: readonly PlaywrightSuite[]
}

const IDS = /^((?:[A-Z]\d{2,3}[ ,]*)+):/

/** Returns the fault ids at the start of a test name. */
export function readIds(name: string): string[] {
  return IDS.exec(name)?.[1]?.match(/[A-Z]\d{2,3}/g) ?? []
}

/**
 * Returns the tests of a Vitest report that cover faults.
 *
 * @param root - the root of the package: the report has absolute paths
 */
export function collectVitest({ testResults }: NamedVitestReport, root: string): FaultTest[] {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) =>
      toTest([...ancestorTitles, title], toPath(root, file), status === 'passed'),
    ),
  )
}

/**
 * Returns the tests of a Playwright report that cover faults.
 *
 * @param root - the root of the package: the report has paths relative to the test folder
 */
export function collectPlaywright({ config, suites }: NamedPlaywrightReport, root: string): FaultTest[] {
  const collect = (suite: PlaywrightSuite, titles: readonly string[]): FaultTest[] => [
    ...(suite.specs ?? []).flatMap(({ title, ok }) =>
      toTest([...titles, title], toPath(root, join(config.rootDir, suite.file)), ok),
    ),
    ...(suite.suites ?? []).flatMap((inner) => collect(inner, [...titles, inner.title])),
  ]
  // The outermost suite is the file. Its title is the path, which is no part of the name.
  return suites.flatMap((suite) => collect(suite, []))
}

function toTest(titles: readonly string[], file: string, passed: boolean): FaultTest[] {
  const ids = [...new Set(titles.flatMap(readIds))]
  return ids.length > 0 ? [{ ids, name: titles.join(' › '), file, passed }] : []
}

function toPath(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/')
}
