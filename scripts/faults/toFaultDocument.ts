import { basename } from 'node:path'
import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { Fault } from '../../test/faults/catalogue/types.js'
import type { FaultTest } from './collectFaultTests.js'
import { isEngineTest } from './findFaultProblems.js'

/** The test files of each fault, by id. */
type TestFiles = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Writes the fault catalogue as a Markdown page: what happens, what the form does, and the tests of it.
 * The page does not depend on when, where or in which order the tests ran.
 *
 * @param findings - a Markdown page about the browser engines, appended as a section
 */
export function toFaultDocument(
  catalogue: readonly FaultFamily[],
  tests: readonly FaultTest[],
  findings?: string,
): string {
  const testFiles = new Map<string, Set<string>>()
  for (const test of tests.filter((each) => !isEngineTest(each))) {
    for (const id of test.ids) testFiles.set(id, (testFiles.get(id) ?? new Set()).add(test.file))
  }
  const faults = catalogue.flatMap((family) => family.faults)
  return (
    [
      toHead(faults),
      ...catalogue.map((family) => toSection(family, testFiles)),
      ...toLists(faults),
      // Here its headings are one level deeper.
      ...(findings === undefined ? [] : [findings.replaceAll(/^(#+ )/gm, '#$1').trim()]),
    ].join('\n\n') + '\n'
  )
}

const HEAD = `# What the form survives

All known faults: what happens, what the form does about it, and the tests that check it. The name of a test
begins with the ids of its faults. \`npm run faults\` writes this page from the reports of \`npm test\`, which
fails if a fault has no passing test or if this page is out of date. Gaps in the numbering are ids that were
merged with others.`

function toHead(faults: readonly Fault[]): string {
  const [waiting, untestable] = [pick(faults, 'waitsFor'), pick(faults, 'untestable')]
  const tested = faults.length - waiting.length - untestable.length
  return `${HEAD}

Of ${faults.length} faults, ${tested} are covered by tests, ${waiting.length} wait for a missing feature, \
and ${untestable.length} cannot be tested.`
}

function toSection({ title, about, faults }: FaultFamily, testFiles: TestFiles): string {
  const rows = faults.map(({ id, stimulus, outcome, state }) => {
    const cells = [
      id,
      toCell(stimulus),
      toCell(outcome),
      state === undefined ? toLinks(testFiles.get(id)) : toNote(state),
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    `## ${title}`,
    '',
    about,
    '',
    '| id | what happens | what the form does | tests |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function toNote(state: NonNullable<Fault['state']>): string {
  return 'waitsFor' in state ? 'waits' : 'not testable'
}

function toLinks(files: ReadonlySet<string> = new Set()): string {
  return [...files]
    .sort()
    .map((file) => `[${basename(file).replace(/\.tsx?$/, '')}](../${file})`)
    .join(', ')
}

/** Lists the faults that have no test, each with the reason. */
function toLists(faults: readonly Fault[]): string[] {
  const lists: [title: string, rows: string[]][] = [
    [
      'Waiting for a feature',
      pick(faults, 'waitsFor').map(([fault, feature]) => `${toItem(fault)} Waits for ${toCell(feature)}.`),
    ],
    [
      'Not testable',
      pick(faults, 'untestable').map(([fault, reason]) => `${toItem(fault)} ${toCell(reason)}`),
    ],
  ]
  return lists
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => `## ${title}\n\n${rows.join('\n')}`)
}

const toItem = ({ id, stimulus }: Fault) => `- ${id}: ${toCell(stimulus)}.`

/** Returns the faults in a state, each with the text of the state. */
function pick(faults: readonly Fault[], key: 'waitsFor' | 'untestable'): [Fault, string][] {
  return faults.flatMap((fault): [Fault, string][] => {
    const state: Readonly<Record<string, string>> = typeof fault.state === 'object' ? { ...fault.state } : {}
    const text = state[key]
    return text === undefined ? [] : [[fault, text]]
  })
}

/** Escapes the characters that mean something in a Markdown table. */
function toCell(text: string): string {
  return text.replaceAll(/[|<*_]/g, (character) => (character === '<' ? '&lt;' : `\\${character}`))
}
