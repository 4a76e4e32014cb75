import { join, relative } from 'node:path'

/** One test that names faults: its ids stand at the start of its name or of a name around it, as in `N05 N06: …`. */
export interface FaultTest {
  ids: readonly string[]
  /** With the names around it. */
  name: string
  /** Its path from the root of the package, with `/`. */
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

const IDS = /^((?:[A-Z]\d\d[ ,]*)+):/

/** The ids that a name begins with. */
export function readIds(name: string): string[] {
  return IDS.exec(name)?.[1]?.match(/[A-Z]\d\d/g) ?? []
}

/** @param root - the root of the package; a report has full paths */
export function collectVitest({ testResults }: NamedVitestReport, root: string): FaultTest[] {
  return testResults.flatMap(({ name: file, assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) =>
      toTest([...ancestorTitles, title], toPath(root, file), status === 'passed'),
    ),
  )
}

/** @param root - the root of the package; a report has paths from the folder of its tests */
export function collectPlaywright({ config, suites }: NamedPlaywrightReport, root: string): FaultTest[] {
  const collect = (suite: PlaywrightSuite, titles: readonly string[]): FaultTest[] => [
    ...(suite.specs ?? []).flatMap(({ title, ok }) =>
      toTest([...titles, title], toPath(root, join(config.rootDir, suite.file)), ok),
    ),
    ...(suite.suites ?? []).flatMap((inner) => collect(inner, [...titles, inner.title])),
  ]
  // The outermost suite is the file, and its title the path.
  return suites.flatMap((suite) => collect(suite, []))
}

function toTest(titles: readonly string[], file: string, passed: boolean): FaultTest[] {
  const ids = [...new Set(titles.flatMap(readIds))]
  return ids.length > 0 ? [{ ids, name: titles.join(' › '), file, passed }] : []
}

function toPath(root: string, file: string): string {
  return relative(root, file).replaceAll('\\', '/')
}
