import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  collectPlaywright,
  collectVitest,
  readIds,
  type FaultTest,
} from '../../scripts/faults/collectFaultTests.js'
import { findFaultProblems } from '../../scripts/faults/findFaultProblems.js'
import { toFaultDocument } from '../../scripts/faults/toFaultDocument.js'
import { toFaultLines } from '../../scripts/faults/toFaultLines.js'
import { CATALOGUE, type FaultFamily } from '../faults/catalogue/index.js'

const row = { stimulus: 'a | <b>', outcome: 'c_d' }
const catalogue: FaultFamily[] = [
  {
    title: 'Network',
    about: 'Faults of the connection.',
    faults: [
      { id: 'N01', ...row },
      { id: 'N02', ...row, state: { waitsFor: 'slots' } },
      { id: 'N03', ...row, state: { untestable: 'It leaves no trace.' } },
    ],
  },
]
const passing: FaultTest = {
  ids: ['N01'],
  name: 'N01: works',
  file: 'test/faults/a.dom.test.tsx',
  passed: true,
}
const failing: FaultTest = { ...passing, name: 'N01: breaks', passed: false }

describe('findFaultProblems', () => {
  it('returns none if every fault has a passing test', () => {
    expect(findFaultProblems(catalogue, [passing])).toEqual([])
  })

  it('finds a fault without a test', () => {
    expect(findFaultProblems(catalogue, [])).toEqual([expect.stringMatching(/^N01 has no passing test/)])
  })

  it('finds a failed test next to others that pass, once for all time zones', () => {
    expect(findFaultProblems(catalogue, [passing, failing, failing])).toEqual([
      'N01 failed in test/faults/a.dom.test.tsx: N01: breaks',
    ])
  })

  it('finds two problems in a fault whose only test fails', () => {
    expect(findFaultProblems(catalogue, [failing])).toHaveLength(2)
  })

  it('finds an id that is not in the catalogue, once', () => {
    const typo = { ...passing, ids: ['N01', 'N99'], name: 'N01 N99: fails' }
    expect(findFaultProblems(catalogue, [typo, typo])).toEqual([
      expect.stringMatching(/^N99 is not in the catalogue.*a\.dom\.test\.tsx names it: N01 N99: fails$/),
    ])
  })

  it('counts a failure in another engine, but not a pass', () => {
    const engine = { ...passing, file: 'test/engines/a.engine.ts' }
    expect(findFaultProblems(catalogue, [engine])).toEqual([
      expect.stringMatching(/^N01 has no passing test/),
    ])
    expect(findFaultProblems(catalogue, [passing, { ...engine, passed: false }])).toEqual([
      expect.stringMatching(/^N01 failed/),
    ])
  })
})

describe('toFaultDocument', () => {
  const page = toFaultDocument(
    catalogue,
    [passing, passing, { ...passing, file: 'test/engines/a.engine.ts' }],
    '# Engines\n\nThree.',
  )

  it('links the tests of each fault, or says why there are none', () => {
    expect(page).toContain('| N01 | a \\| &lt;b> | c\\_d | [a.dom.test](../test/faults/a.dom.test.tsx) |')
    expect(page).toContain('- N02: a \\| &lt;b>. Waits for slots.')
    expect(page).toContain('## Not testable\n\n- N03: a \\| &lt;b>. It leaves no trace.')
    expect(page).toContain('Of 3 faults, 1 are covered by tests, 1 wait')
  })

  it('appends the findings about engines with headings one level deeper', () => {
    expect(page).toMatch(/\n## Engines\n\nThree\.\n$/)
  })

  it('changes when a test moves to another file', () => {
    expect(toFaultDocument(catalogue, [{ ...passing, file: 'test/faults/b.test.ts' }])).not.toBe(
      toFaultDocument(catalogue, [passing]),
    )
  })

  it('does not depend on the order or the number of the runs', () => {
    const other = { ...passing, file: 'test/faults/b.test.ts' }
    expect(toFaultDocument(catalogue, [other, passing, other])).toBe(
      toFaultDocument(catalogue, [passing, other]),
    )
  })
})

describe('toFaultLines', () => {
  it('writes the result of each test of an id over all time zones', () => {
    expect(
      toFaultLines(catalogue, [passing, { ...passing, passed: false }, passing], false).slice(0, 3),
    ).toEqual([
      'FAIL N01 1 test',
      '       FAIL test/faults/a.dom.test.tsx: N01: works',
      '-    N02 waits for slots',
    ])
    expect(toFaultLines(catalogue, [passing], true)[0]).toBe('ok   N01 1 test')
    expect(toFaultLines(catalogue, [], true)[0]).toBe('NONE N01 a | <b>')
  })
})

describe('the ids in a test name', () => {
  it('are read from its start', () => {
    expect(readIds('N05 N06: no response')).toEqual(['N05', 'N06'])
    expect(readIds('a test of N05: or more')).toEqual([])
    expect(readIds('N05 without a colon')).toEqual([])
  })

  it('include those of the describe blocks around it, in both kinds of report', () => {
    const assertions = [
      { ancestorTitles: ['L01: submits'], title: 'twice', status: 'passed' },
      { ancestorTitles: [], title: 'no id', status: 'passed' },
      { ancestorTitles: ['L01: submits'], title: 'L01 L02: holds', status: 'skipped' },
    ]
    const file = 'test/a.dom.test.tsx'
    expect(
      collectVitest(
        { testResults: [{ name: `/home/me/${file}`, assertionResults: assertions }] },
        '/home/me',
      ),
    ).toEqual([
      { ids: ['L01'], name: 'L01: submits › twice', file, passed: true },
      { ids: ['L01', 'L02'], name: 'L01: submits › L01 L02: holds', file, passed: false },
    ])
    const inner = { title: 'N20: disconnects', file: 'a.e2e.ts', specs: [{ title: 'before', ok: false }] }
    const suites = [{ title: 'a.e2e.ts', file: 'a.e2e.ts', specs: [], suites: [inner] }]
    expect(collectPlaywright({ config: { rootDir: '/home/me/test/e2e' }, suites }, '/home/me')).toEqual([
      { ids: ['N20'], name: 'N20: disconnects › before', file: 'test/e2e/a.e2e.ts', passed: false },
    ])
  })
})

describe('the fault catalogue', () => {
  const faults = CATALOGUE.flatMap((family) => family.faults)
  const known = new Set(faults.map(({ id }) => id))

  it('has each id once, with a stimulus and an outcome', () => {
    expect(faults.length).toBeGreaterThanOrEqual(226)
    expect(known.size).toBe(faults.length)
    expect(faults.filter(({ stimulus, outcome }) => stimulus.length < 8 || outcome.length < 5)).toEqual([])
  })

  it('has only one fault that waits for a feature', () => {
    const waiting = faults.filter(({ state }) => typeof state === 'object' && 'waitsFor' in state)
    expect(waiting.map(({ id }) => id)).toEqual(['L19'])
  })

  it('has each id that the name of a test begins with', () => {
    const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(test|e2e|engine)\.tsx?$/.test(name),
    )
    const texts = files
      .filter((name) => !name.endsWith('faultTable.test.ts'))
      .map((name) => readFileSync(join('test', name), 'utf8'))
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\(\s*['"`]([A-Z]\d\d(?:[ ,]+[A-Z]\d\d)*):/g)].flatMap(
        ([, ids]) => ids?.match(/[A-Z]\d\d/g) ?? [],
      ),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((id) => !known.has(id))).toEqual([])
  })
})
