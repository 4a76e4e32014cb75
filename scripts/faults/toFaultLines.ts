import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { FaultTest } from './collectFaultTests.js'

/**
 * Writes the fault table for the terminal: each id with the results of its tests.
 *
 * @param brief - whether to print only one line for each id, with the number of its tests
 */
export function toFaultLines(
  catalogue: readonly FaultFamily[],
  tests: readonly FaultTest[],
  brief: boolean,
): string[] {
  return catalogue
    .flatMap(({ faults }) => faults)
    .flatMap(({ id, stimulus, state }) => {
      const results = new Map<string, boolean>()
      // A test that runs in several time zones passes only if it passes in all of them.
      for (const { ids, name, file, passed } of tests) {
        const line = `${file}: ${name}`
        if (ids.includes(id)) results.set(line, passed && results.get(line) !== false)
      }
      if (results.size === 0)
        return [state === undefined ? `NONE ${id} ${stimulus}` : `-    ${id} ${toReason(state)}`]
      const mark = [...results.values()].every(Boolean) ? 'ok  ' : 'FAIL'
      const names = [...results].map(([line, passed]) => `       ${passed ? 'ok  ' : 'FAIL'} ${line}`)
      return [
        `${mark} ${id} ${results.size} ${results.size === 1 ? 'test' : 'tests'}`,
        ...(brief ? [] : names),
      ]
    })
}

function toReason(state: NonNullable<FaultFamily['faults'][number]['state']>): string {
  return 'waitsFor' in state ? `waits for ${state.waitsFor}` : state.untestable
}
