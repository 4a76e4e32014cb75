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
    about: 'On the way.',
    faults: [
      { id: 'N01', ...row },
      { id: 'N02', ...row, state: { waitsFor: 'slots' } },
      { id: 'N03', ...row, state: { untestable: 'Nobody hears it.' } },
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

describe('the problems of the table', () => {
  it('are none when every fault of the library has a test that passes', () => {
    expect(findFaultProblems(catalogue, [passing])).toEqual([])
  })

  it('name a fault without a test', () => {
    expect(findFaultProblems(catalogue, [])).toEqual([expect.stringMatching(/^N01 has no test that passes/)])
  })

  it('name a test that fails, beside others that pass, and once for all time zones', () => {
    expect(findFaultProblems(catalogue, [passing, failing, failing])).toEqual([
      'N01 failed in test/faults/a.dom.test.tsx: N01: breaks',
    ])
  })

  it('name a fault whose only test fails twice over', () => {
    expect(findFaultProblems(catalogue, [failing])).toHaveLength(2)
  })

  it('name an id that no row has', () => {
    const typo = { ...passing, ids: ['N01', 'N99'], name: 'N01 N99: what?' }
    expect(findFaultProblems(catalogue, [typo, typo])).toEqual([
      expect.stringMatching(
        /^N99 is in no row of the catalogue.*a\.dom\.test\.tsx names it: N01 N99: what\?$/,
      ),
    ])
  })

  it('count what fails in another engine, and take nothing that passes there for a test of every run', () => {
    const engine = { ...passing, file: 'test/engines/a.engine.ts' }
    expect(findFaultProblems(catalogue, [engine])).toEqual([expect.stringMatching(/^N01 has no test/)])
    expect(findFaultProblems(catalogue, [passing, { ...engine, passed: false }])).toEqual([
      expect.stringMatching(/^N01 failed/),
    ])
  })
})

describe('the page of the table', () => {
  const page = toFaultDocument(
    catalogue,
    [passing, passing, { ...passing, file: 'test/engines/a.engine.ts' }],
    '# Engines\n\nThree.',
  )

  it('says of each fault where its tests are, or why it has none', () => {
    expect(page).toContain('| N01 | a \\| &lt;b> | c\\_d | [a.dom.test](../test/faults/a.dom.test.tsx) |')
    expect(page).toContain('- N02: a \\| &lt;b>. Waits for slots.')
    expect(page).toContain('## Not testable\n\n- N03: a \\| &lt;b>. Nobody hears it.')
    expect(page).toContain('Of 3 faults, 1 are held by tests, 1 wait')
  })

  it('takes the findings on engines up, one heading deeper', () => {
    expect(page).toMatch(/\n## Engines\n\nThree\.\n$/)
  })

  it('is another one when a test has moved, so that a page that was not written anew is found', () => {
    expect(toFaultDocument(catalogue, [{ ...passing, file: 'test/faults/b.test.ts' }])).not.toBe(
      toFaultDocument(catalogue, [passing]),
    )
  })

  it('is the same for every order and number of the runs', () => {
    const other = { ...passing, file: 'test/faults/b.test.ts' }
    expect(toFaultDocument(catalogue, [other, passing, other])).toBe(
      toFaultDocument(catalogue, [passing, other]),
    )
  })
})

describe('the lines of the table', () => {
  it('say how every test of an id ended, in all the zones that it ran in', () => {
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

describe('the ids of a test', () => {
  it('stand at the start of its name', () => {
    expect(readIds('N05 N06: nobody answers')).toEqual(['N05', 'N06'])
    expect(readIds('a test on N05: or so')).toEqual([])
    expect(readIds('N05 without a colon')).toEqual([])
  })

  it('are those of the names around it too, in both kinds of report', () => {
    const assertions = [
      { ancestorTitles: ['L01: presses'], title: 'twice', status: 'passed' },
      { ancestorTitles: [], title: 'no id', status: 'passed' },
      { ancestorTitles: ['L01: presses'], title: 'L01 L02: held', status: 'skipped' },
    ]
    const file = 'test/a.dom.test.tsx'
    expect(
      collectVitest(
        { testResults: [{ name: `/home/me/${file}`, assertionResults: assertions }] },
        '/home/me',
      ),
    ).toEqual([
      { ids: ['L01'], name: 'L01: presses › twice', file, passed: true },
      { ids: ['L01', 'L02'], name: 'L01: presses › L01 L02: held', file, passed: false },
    ])
    const inner = { title: 'N20: cuts', file: 'a.e2e.ts', specs: [{ title: 'before', ok: false }] }
    const suites = [{ title: 'a.e2e.ts', file: 'a.e2e.ts', specs: [], suites: [inner] }]
    expect(collectPlaywright({ config: { rootDir: '/home/me/test/e2e' }, suites }, '/home/me')).toEqual([
      { ids: ['N20'], name: 'N20: cuts › before', file: 'test/e2e/a.e2e.ts', passed: false },
    ])
  })
})

describe('the catalogue', () => {
  const faults = CATALOGUE.flatMap((family) => family.faults)
  const known = new Set(faults.map(({ id }) => id))

  it('has every id once, each with a sentence on both sides', () => {
    expect(faults).toHaveLength(226)
    expect(known.size).toBe(226)
    expect(faults.filter(({ stimulus, outcome }) => stimulus.length < 8 || outcome.length < 5)).toEqual([])
  })

  it('lets no more wait than what belongs to later features', () => {
    const waiting = faults.filter(({ state }) => typeof state === 'object' && 'waitsFor' in state)
    expect(waiting.map(({ id }) => id)).toEqual(['I11', 'L19'])
  })

  it('knows every id that a test in this folder’s tree names', () => {
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
