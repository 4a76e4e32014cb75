/** One test that names faults: its ids stand at the start of its name or of a name around it, as in `N05 N06: …`. */
export interface FaultTest {
  ids: readonly string[]
  name: string
  passed: boolean
}

/** The parts of Vitest's JSON report that name tests. */
export interface NamedVitestReport {
  testResults: readonly { assertionResults: readonly { ancestorTitles: readonly string[]; title: string; status: string }[] }[]
}

/** The parts of Playwright's JSON report that name tests. */
export interface NamedPlaywrightReport {
  suites: readonly PlaywrightSuite[]
}

interface PlaywrightSuite {
  specs?: readonly { title: string; ok: boolean }[]
  suites?: readonly PlaywrightSuite[]
}

const IDS = /^((?:[A-Z]\d\d[ ,]*)+):/

/** The ids that a name begins with. */
export function readIds(name: string): string[] {
  return IDS.exec(name)?.[1]?.match(/[A-Z]\d\d/g) ?? []
}

export function collectVitest({ testResults }: NamedVitestReport): FaultTest[] {
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ ancestorTitles, title, status }) => {
      const ids = [...ancestorTitles, title].flatMap(readIds)
      return ids.length > 0 ? [{ ids, name: title, passed: status === 'passed' }] : []
    }),
  )
}

export function collectPlaywright({ suites }: NamedPlaywrightReport): FaultTest[] {
  return suites.flatMap(({ specs = [], suites: inner = [] }) => [
    ...specs.flatMap(({ title, ok }) => (readIds(title).length > 0 ? [{ ids: readIds(title), name: title, passed: ok }] : [])),
    ...collectPlaywright({ suites: inner }),
  ])
}
