// `npm run faults`: id → tests → result, out of the reports of the last `npm test`; writes docs/faults.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE } from '../test/faults/catalogue/index.js'
import { collectPlaywright, collectVitest, type FaultTest, type NamedPlaywrightReport, type NamedVitestReport } from './collectFaultTests.js'
import { toFaultTable } from './toFaultTable.js'

const DOCUMENT = 'docs/faults.md'
const FINDINGS = 'docs/engines.md'

function readTests(file: string): FaultTest[] {
  const report = JSON.parse(readFileSync(file, 'utf8')) as NamedVitestReport | NamedPlaywrightReport
  return 'testResults' in report ? collectVitest(report) : collectPlaywright(report)
}

const reports = existsSync('reports') ? readdirSync('reports').filter((name) => name.endsWith('.json')) : []
const tests = reports.flatMap((name) => readTests(join('reports', name)))
const findings = existsSync(FINDINGS) ? readFileSync(FINDINGS, 'utf8') : undefined
const { document, problems } = toFaultTable(CATALOGUE, tests, findings)

for (const id of CATALOGUE.flatMap(([, faults]) => faults.map((fault) => fault.id))) {
  const own = tests.filter(({ ids }) => ids.includes(id))
  if (own.length > 0) console.log(`${own.every(({ passed }) => passed) ? 'ok  ' : 'FAIL'} ${id}: ${new Set(own.map(({ name }) => name)).size} tests`)
}
writeFileSync(DOCUMENT, document)
for (const problem of problems) console.error(`[booking-form] ${problem}`)
console.log(`${problems.length === 0 ? 'Nothing is missing' : `${problems.length} problems`} in ${DOCUMENT}`)
if (problems.length > 0) process.exitCode = 1
