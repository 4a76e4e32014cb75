import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The numbers and levels of the success criteria of WCAG 2.2 at the levels A and AA.
 *
 * @source WCAG 2.2, W3C Recommendation of 12 December 2024
 */
const CRITERIA = {
  A: [
    ...['1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.3.1', '1.3.2', '1.3.3', '1.4.1', '1.4.2'],
    ...['2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1', '2.4.1', '2.4.2', '2.4.3', '2.4.4'],
    ...['2.5.1', '2.5.2', '2.5.3', '2.5.4'],
    ...['3.1.1', '3.2.1', '3.2.2', '3.2.6', '3.3.1', '3.3.2', '3.3.7', '4.1.2'],
  ],
  AA: [
    ...[
      '1.2.4',
      '1.2.5',
      '1.3.4',
      '1.3.5',
      '1.4.3',
      '1.4.4',
      '1.4.5',
      '1.4.10',
      '1.4.11',
      '1.4.12',
      '1.4.13',
    ],
    ...['2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.7', '2.5.8'],
    ...['3.1.2', '3.2.3', '3.2.4', '3.3.3', '3.3.4', '3.3.8', '4.1.3'],
  ],
}

const ROW = /^\| (\d\.\d\.\d+) \| ([^|]+) \| (A+) \| ([^|]+) \| (.+) \|$/gm
const TEST = /\[[^\]]+\]\(([^)]+)\): `([^`]+)`/g

/**
 * Checks the table of success criteria.
 *
 * @param document - the text of the page
 * @param folder - the folder of the page, from which its links lead
 * @returns a sentence for each criterion that is missing, listed twice or at a wrong level, for each row without
 *   a test or a reason, and for each test that does not exist
 */
export function findCriteriaFaults(document: string, folder: string): string[] {
  const rows = [...document.matchAll(ROW)].map(([, number, , level, , tests]) => ({ number, level, tests }))
  const count = Object.entries(CRITERIA).flatMap(([level, numbers]) =>
    numbers.flatMap((number) => {
      const found = rows.filter((row) => row.number === number && row.level === level).length
      return found === 1 ? [] : [`${number} (${level}) is in ${found} rows`]
    }),
  )
  const total = CRITERIA.A.length + CRITERIA.AA.length
  const more = rows.length > total ? [`There are ${rows.length} rows for ${total} criteria`] : []
  return [...count, ...more, ...rows.flatMap((row) => findRowFaults(row.number, row.tests, folder))]
}

function findRowFaults(number = '', tests = '', folder: string): string[] {
  if (tests.startsWith('No test: ')) return []
  const links = [...tests.matchAll(TEST)]
  if (!links.length) return [`${number} has neither a test nor a reason why there is none`]
  return links.flatMap(([, path = '', name = '']) => {
    const file = join(folder, path)
    if (!existsSync(file)) return [`${number} names ${file}, which does not exist`]
    return readFileSync(file, 'utf8').includes(name)
      ? []
      : [`${number} names a test that ${file} does not have: ${name}`]
  })
}
