import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { FaultTest } from './collectFaultTests.js'

/**
 * Whether a test belongs to `npm run test:engines`. Such tests run only where the engines are installed.
 * If there is a report, a failure counts, but a pass does not cover a fault.
 */
export function isEngineTest({ file }: FaultTest): boolean {
  return file.endsWith('.engine.ts')
}

/** Returns a sentence for each fault without a passing test, each failed test and each unknown id. */
export function findFaultProblems(catalogue: readonly FaultFamily[], tests: readonly FaultTest[]): string[] {
  const faults = catalogue.flatMap((family) => family.faults)
  const known = new Set(faults.map(({ id }) => id))
  const covered = new Set(
    tests.filter((test) => test.passed && !isEngineTest(test)).flatMap(({ ids }) => ids),
  )
  const missing = faults.filter(({ id, state }) => state === undefined && !covered.has(id))
  const unknown = tests.flatMap(({ ids, name, file }) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => `${id} is not in the catalogue, but a test in ${file} names it: ${name}`),
  )
  const failed = tests
    .filter(({ passed }) => !passed)
    .map(({ ids, name, file }) => `${ids.join(' ')} failed in ${file}: ${name}`)
  return [
    ...missing.map(
      ({ id, stimulus }) => `${id} has no passing test with the id at the start of its name: ${stimulus}`,
    ),
    ...new Set(unknown),
    ...new Set(failed),
  ]
}
