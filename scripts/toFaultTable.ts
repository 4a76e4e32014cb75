import type { Fault } from '../test/faults/catalogue/types.js'
import type { FaultTest } from './collectFaultTests.js'

export type Catalogue = readonly (readonly [title: string, faults: readonly Fault[]])[]

/** The table as a document, and what is wrong with it. */
export interface FaultTable {
  document: string
  problems: string[]
}

/**
 * Puts the catalogue and the tests together.
 *
 * @param findings - a document on the engines, taken up as it is; `undefined` when there is none
 */
export function toFaultTable(catalogue: Catalogue, tests: readonly FaultTest[], findings?: string): FaultTable {
  const byId = new Map<string, FaultTest[]>()
  for (const test of tests) for (const id of test.ids) byId.set(id, [...(byId.get(id) ?? []), test])
  const faults = catalogue.flatMap(([, family]) => family)
  const known = new Set(faults.map(({ id }) => id))
  const problems = [
    ...[...byId.keys()].filter((id) => !known.has(id)).map((id) => `${id} is named by a test and is in no row of the catalogue`),
    ...faults.flatMap((fault) => findProblem(fault, byId.get(fault.id) ?? [])),
  ]
  const sections = catalogue.map(([title, family]) => toSection(title, family, byId))
  const document = [HEAD, ...sections, ...(findings ? [findings.replace(/^# /, '## ')] : [])].join('\n\n').trimEnd()
  return { document: `${document}\n`, problems }
}

function findProblem(fault: Fault, tests: readonly FaultTest[]): string[] {
  if (fault.element || fault.waitsFor || fault.untestable) return []
  if (tests.length === 0) return [`${fault.id} has no test with its id in the name: ${fault.stimulus}`]
  const failed = tests.filter(({ passed }) => !passed)
  return failed.map(({ name }) => `${fault.id} failed: ${name}`)
}

const HEAD = `# What the form survives

Every fault that is known to us, what the form does then, and how many tests hold it to that. A test carries the id of its
fault in its name. This page is written by \`npm test\`, which fails when a row without a state has no passing test.`

function toSection(title: string, family: readonly Fault[], byId: ReadonlyMap<string, readonly FaultTest[]>): string {
  const rows = family.map((fault) => {
    const names = new Set((byId.get(fault.id) ?? []).map(({ name }) => name))
    return `| ${fault.id} | ${cell(fault.stimulus)} | ${cell(fault.outcome)} | ${toState(fault, names.size)} |`
  })
  return [`## ${title}`, '', '| id | what happens | what the form does | tests |', '|---|---|---|---|', ...rows].join('\n')
}

function toState({ element, waitsFor, untestable }: Fault, tests: number): string {
  if (element) return 'with the drop-in element'
  if (waitsFor) return `waits for ${waitsFor}`
  return untestable ? `not testable: ${cell(untestable)}` : String(tests)
}

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
