import { cpus } from 'node:os'
import type { Contender } from '../contenders.js'
import { FIGURE_NAMES } from '../figures.js'
import type { Result, Setting } from '../measure.js'
import { toMarkdownTable } from './toMarkdownTable.js'
import { toTable } from './toTable.js'

/** What a run has found. */
export interface Run {
  chromium: string
  rounds: number
  results: readonly Result[]
}

const SEMANTICS = {
  named: ['questions with a name', 'questions'],
  described: ['hints that are descriptions', 'hints'],
  marked: ['required questions marked as required', 'required'],
  invalid: ['marked as invalid after an empty submit', 'required'],
  explained: ['with the error as description', 'required'],
} as const

/** Returns the text of `bench/RESULTS.md`. */
export function toResults({ chromium, rounds, results }: Run, versions: Record<string, string>): string {
  const [cpu] = cpus()
  const contenders = results[0]?.taken.map(({ contender }) => contender) ?? []
  return [
    '# Results of the bench',
    '',
    'Written by `npm run bench -- --write`. [README.md](README.md) says what is measured and how.',
    '',
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ` +
      `Node ${process.versions.node}, Chromium ${chromium}, ${rounds} rounds. Each cell has the median, half of the ` +
      'distance between the quartiles, and in brackets the ratio to plain React.',
    '',
    Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ') + '.',
    '',
    ...results.flatMap((result) => [
      `## ${toTitle(result.setting)}`,
      '',
      toMarkdownTable(toTable(FIGURE_NAMES, toColumns(result), toColumns(result).find(isFloor))),
      '',
    ]),
    ...toSemantics(results, contenders),
  ].join('\n')
}

/** Names a setting. */
export const toTitle = ({ count, throttle }: Setting): string =>
  `${count} custom fields, ${throttle === 1 ? 'full speed' : `${throttle} × slower processor`}`

const toColumns = ({ taken }: Result) => taken.map(({ contender, samples }) => ({ ...contender, samples }))
const isFloor = ({ name }: { name: string }) => name === 'floor'

function toSemantics(results: readonly Result[], contenders: readonly Contender[]): string[] {
  const found = results.find(({ semantics }) => semantics)?.semantics
  const [one] = found?.values() ?? []
  if (!found || !one) return []
  const rows = Object.entries(SEMANTICS).map(([key, [title, of]]) => [
    `${title} (of ${one[of]})`,
    ...contenders.map((contender) => String(found.get(contender)?.[key as keyof typeof SEMANTICS] ?? '–')),
  ])
  const links = [
    'links from a list of errors',
    ...contenders.map((one) => String(found.get(one)?.links ?? '–')),
  ]
  return [
    '## What assistive technology learns',
    '',
    'Less work is not always better: these are the questions whose parts are in the accessibility tree of ' +
      `Chromium, in the form of the first table (${one.questions} questions).`,
    '',
    toMarkdownTable([['', ...contenders.map(({ title }) => title)], ...rows, links]),
    '',
  ]
}
