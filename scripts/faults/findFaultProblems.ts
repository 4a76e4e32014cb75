import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { FaultTest } from './collectFaultTests.js'

/**
 * Whether a test runs in other browser engines, by hand and where they are installed: its failures count when there is
 * a report of it, but it holds no row of the table.
 */
export function isEngineTest({ file }: FaultTest): boolean {
  return file.endsWith('.engine.ts')
}

/** What is wrong with the tests of the catalogue: an id without a test that passes, a test that fails, an id nobody knows. */
export function findFaultProblems(catalogue: readonly FaultFamily[], tests: readonly FaultTest[]): string[] {
  const faults = catalogue.flatMap((family) => family.faults)
  const known = new Set(faults.map(({ id }) => id))
  const held = new Set(tests.filter((test) => test.passed && !isEngineTest(test)).flatMap(({ ids }) => ids))
  const missing = faults.filter(({ id, state }) => state === undefined && !held.has(id))
  const unknown = tests.flatMap(({ ids, name, file }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => `${id} is in no row of the catalogue, and a test in ${file} names it: ${name}`),
  )
  const failed = tests
    .filter(({ passed }) => !passed)
    .map(({ ids, name, file }) => `${ids.join(' ')} failed in ${file}: ${name}`)
  return [
    ...missing.map(
      ({ id, stimulus }) => `${id} has no test that passes with its id at the start of its name: ${stimulus}`,
    ),
    ...new Set(unknown),
    ...new Set(failed),
  ]
}
