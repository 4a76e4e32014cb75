import { describe, expect, it } from 'vitest'
import { collectPlaywright, collectVitest, readIds } from '../../scripts/collectFaultTests.js'
import { toFaultTable, type Catalogue } from '../../scripts/toFaultTable.js'
import { CATALOGUE } from '../faults/catalogue/index.js'

const row = { stimulus: 'a | b', outcome: 'c' }
const catalogue: Catalogue = [['Network', [{ id: 'N01', ...row }, { id: 'N02', ...row, waitsFor: 'slots' }, { id: 'N03', ...row, element: true }, { id: 'N04', ...row, untestable: 'nobody hears it' }]]]
const passing = { ids: ['N01'], name: 'N01: works', passed: true }

describe('the table of faults', () => {
  it('has no problem when every fault of the library has a passing test', () => {
    expect(toFaultTable(catalogue, [passing]).problems).toEqual([])
  })

  it('fails when a fault has no test', () => {
    expect(toFaultTable(catalogue, []).problems).toEqual(['N01 has no test with its id in the name: a | b'])
  })

  it('fails when a test of a fault failed', () => {
    expect(toFaultTable(catalogue, [passing, { ...passing, name: 'N01: breaks', passed: false }]).problems).toEqual(['N01 failed: N01: breaks'])
  })

  it('fails when a test names a fault that nobody knows', () => {
    expect(toFaultTable(catalogue, [passing, { ids: ['N99'], name: 'N99: what?', passed: true }]).problems).toEqual(['N99 is named by a test and is in no row of the catalogue'])
  })

  it('says of each fault how many tests it has, or why it has none', () => {
    const { document } = toFaultTable(catalogue, [passing, passing], '# Engines\n\nThree.')
    expect(document).toContain('| N01 | a \\| b | c | 1 |')
    expect(document).toContain('waits for slots')
    expect(document).toContain('with the drop-in element')
    expect(document).toContain('not testable: nobody hears it')
    expect(document).toContain('## Engines')
  })
})

describe('the ids of a test', () => {
  it('stand at the start of its name', () => {
    expect(readIds('N05 N06: nobody answers')).toEqual(['N05', 'N06'])
    expect(readIds('a test on N05: or so')).toEqual([])
  })

  it('are those of the names around it too', () => {
    const tests = collectVitest({ testResults: [{ assertionResults: [{ ancestorTitles: ['L01: presses'], title: 'twice', status: 'passed' }, { ancestorTitles: [], title: 'none', status: 'passed' }] }] })
    expect(tests).toEqual([{ ids: ['L01'], name: 'twice', passed: true }])
    expect(collectPlaywright({ suites: [{ suites: [{ specs: [{ title: 'N20: cut', ok: false }] }] }] })).toEqual([{ ids: ['N20'], name: 'N20: cut', passed: false }])
  })

  it('are in the catalogue once', () => {
    const ids = CATALOGUE.flatMap(([, faults]) => faults.map(({ id }) => id))
    expect(ids).toHaveLength(226)
    expect(new Set(ids).size).toBe(226)
  })
})
