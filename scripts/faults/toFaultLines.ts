import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { FaultTest } from './collectFaultTests.js'

/**
 * The table for a terminal: each id with the tests that name it and how they ended.
 *
 * @param brief - one line an id, with the number of its tests
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
      // The same test runs in several time zones: it has passed when it passed in all.
      for (const { ids, name, file, passed } of tests) {
        const line = `${file}: ${name}`
        if (ids.includes(id)) results.set(line, passed && results.get(line) !== false)
      }
      if (results.size === 0)
        return [
          `${state === undefined ? 'NONE' : '-   '} ${id} ${state === undefined ? stimulus : toReason(state)}`,
        ]
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
