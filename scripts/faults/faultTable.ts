// `npm run faults` prints the tests of each fault and their results, from the reports of the last `npm
// test`, and updates docs/faults.md. `npm run faults -- --brief` prints one line for each fault.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../../test/faults/catalogue/index.js'
import {
  collectPlaywright,
  collectVitest,
  type FaultTest,
  type NamedPlaywrightReport,
  type NamedVitestReport,
} from './collectFaultTests.js'
import { findFaultProblems } from './findFaultProblems.js'
import { toFaultDocument } from './toFaultDocument.js'
import { toFaultLines } from './toFaultLines.js'

const DOCUMENT = 'docs/faults.md'
const FINDINGS = 'docs/engines.md'
const root = process.cwd()
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

function readTests(file: string): FaultTest[] {
  const report = JSON.parse(readFileSync(file, 'utf8')) as NamedVitestReport | NamedPlaywrightReport
  return 'testResults' in report ? collectVitest(report, root) : collectPlaywright(report, root)
}

const reports = existsSync('reports') ? readdirSync('reports').filter((name) => name.endsWith('.json')) : []
const tests = reports.flatMap((name) => readTests(join('reports', name)))
const problems = findFaultProblems(CATALOGUE, tests)
for (const line of toFaultLines(CATALOGUE, tests, process.argv.includes('--brief'))) console.log(line)

// With reports from only some of the tests, the page would lose the links to the others.
if (problems.length === 0) {
  const document = toFaultDocument(CATALOGUE, tests, read(FINDINGS))
  if (document !== read(DOCUMENT)) {
    writeFileSync(DOCUMENT, document)
    problems.push(`${DOCUMENT} was out of date and has been rewritten. Read the changes and commit them.`)
  }
}
if (reports.length === 0)
  console.error('[booking-form] There are no test reports in reports/. Run "npm test" first.')
for (const problem of problems) console.error(`[booking-form] ${problem}`)
console.log(
  problems.length === 0
    ? `${DOCUMENT} is up to date, and every fault has a passing test`
    : `${problems.length} problems`,
)
if (problems.length > 0) process.exitCode = 1
