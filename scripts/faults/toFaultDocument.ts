import { basename } from 'node:path'
import type { FaultFamily } from '../../test/faults/catalogue/index.js'
import type { Fault } from '../../test/faults/catalogue/types.js'
import type { FaultTest } from './collectFaultTests.js'
import { isEngineTest } from './findFaultProblems.js'

type Held = ReadonlyMap<string, ReadonlySet<string>>

/**
 * The catalogue as a page to read: what happens, what the form does, and where the tests are that hold it to that.
 * Nothing in it depends on when or where the tests ran.
 *
 * @param findings - a page on the browser engines, taken up below; `undefined` when there is none
 */
export function toFaultDocument(
  catalogue: readonly FaultFamily[],
  tests: readonly FaultTest[],
  findings?: string,
): string {
  const held = new Map<string, Set<string>>()
  for (const test of tests.filter((each) => !isEngineTest(each))) {
    for (const id of test.ids) held.set(id, (held.get(id) ?? new Set()).add(test.file))
  }
  const faults = catalogue.flatMap((family) => family.faults)
  return (
    [
      toHead(faults),
      ...catalogue.map((family) => toSection(family, held)),
      ...toLists(faults),
      // Its headings stand one level deeper here.
      ...(findings === undefined ? [] : [findings.replaceAll(/^(#+ )/gm, '#$1').trim()]),
    ].join('\n\n') + '\n'
  )
}

const HEAD = `# What the form survives

Every fault that we know of: what happens, what the form does then, and the tests that hold it to that. A test carries the
id of its fault at the start of its name. This page is written by \`npm run faults\` out of the reports of \`npm test\`, which
fails when a fault has no test that passes, or when this page is not what the tests make of it. Ids that are left out are
not missing: they were joined with others.`

function toHead(faults: readonly Fault[]): string {
  const [waiting, untestable] = [pick(faults, 'waitsFor'), pick(faults, 'untestable')]
  const tested = faults.length - waiting.length - untestable.length
  return `${HEAD}

Of ${faults.length} faults, ${tested} are held by tests, ${waiting.length} wait for a feature that is not built yet, and \
${untestable.length} cannot be tested.`
}

function toSection({ title, about, faults }: FaultFamily, held: Held): string {
  const rows = faults.map(({ id, stimulus, outcome, state }) => {
    const cells = [
      id,
      toCell(stimulus),
      toCell(outcome),
      state === undefined ? toLinks(held.get(id)) : toNote(state),
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

/** What has no test, each with the reason. */
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

/** The faults of a state, each with what the state says. */
function pick(faults: readonly Fault[], key: 'waitsFor' | 'untestable'): [Fault, string][] {
  return faults.flatMap((fault): [Fault, string][] => {
    const state: Readonly<Record<string, string>> = typeof fault.state === 'object' ? { ...fault.state } : {}
    const said = state[key]
    return said === undefined ? [] : [[fault, said]]
  })
}

/** Signs that Markdown would read as its own. */
function toCell(text: string): string {
  return text.replaceAll(/[|<*_]/g, (sign) => (sign === '<' ? '&lt;' : `\\${sign}`))
}
