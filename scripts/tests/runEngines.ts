// `npm run test:engines` runs the site tests and the browser tests in each engine and prints a line for
// each. It goes on after an engine that fails. `-- --available` skips engines that are not installed;
// ENGINES=firefox,webkit runs only those.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { findEngine } from '../../test/engines/driver/findEngine.js'
import type { EngineName } from '../../test/engines/driver/engineNames.js'
import { planEngines } from './planEngines.js'
import { closingLine, sum, tallyCheck, tallyVitest, type Tally, type VitestReport } from './tally.js'

/** Time limit of each part in an engine, in case something hangs. */
const ENGINE_MS = 20 * 60_000

function run(line: string, env: Record<string, string> = {}): number {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const { status } = spawnSync(line, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: ENGINE_MS,
    env: { ...process.env, PATH, ...env },
  })
  return status ?? 1
}

function runVitest(engine: EngineName, project: 'site' | 'form', mustRun: readonly RegExp[]): Tally {
  const report = join('reports', `engines-${engine}-${project}.json`)
  const line = [
    `vitest run --config vitest.engines.config.ts --project ${project}`,
    `--reporter=default --reporter=json --outputFile.json=${report}`,
  ].join(' ')
  const exitCode = run(line, { ENGINE: engine, TZ: 'Europe/Berlin' })
  return tallyVitest(readReport(report), exitCode, mustRun)
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}

const SITE_FILES = [
  /booking\.engine\.ts$/,
  /faults\.engine\.ts$/,
  /findings\.engine\.ts$/,
  /hosts\.engine\.ts$/,
  /keyboard\.engine\.ts$/,
  /moved\.engine\.ts$/,
]
const FORM_FILES = [/test\/browser\/.*\.browser\.test\.tsx$/, /test\/faults\/.*\.browser\.test\.tsx$/]

const { wanted, absent } = planEngines({
  arguments: process.argv.slice(2),
  asked: process.env.ENGINES,
  find: findEngine,
})
const reportAbsent = () => {
  for (const { name, missing, counts } of absent) {
    const reason = counts ? '' : ' It was skipped because of --available.'
    console.log(`\n!!! ${name.toUpperCase()} IS NOT INSTALLED, so nothing ran in it: ${missing}.${reason}`)
  }
}

mkdirSync('reports', { recursive: true })
reportAbsent()
const built =
  wanted.length > 0 ? tallyCheck(run('npm --silent run build && npm --silent run build:e2e')) : undefined
const results = wanted.map((engine) => {
  console.log(`\n=== ${engine}`)
  const startedMs = Date.now()
  const tally = sum([runVitest(engine, 'site', SITE_FILES), runVitest(engine, 'form', FORM_FILES)])
  return { engine, tally, seconds: Math.round((Date.now() - startedMs) / 1000) }
})

console.log('\n=== all engines')
if (built?.failed) console.log('FAIL the build of the site')
for (const { engine, tally, seconds } of results) {
  const notes = tally.notes.map((note) => `\n       ${note}`).join('')
  console.log(
    `${tally.failed === 0 ? 'ok  ' : 'FAIL'} ${engine}: ${closingLine(tally)} (${seconds} s)${notes}`,
  )
}
reportAbsent()
const missing: Tally = { passed: 0, failed: absent.filter(({ counts }) => counts).length, notes: [] }
const nothing: Tally = { passed: 0, failed: wanted.length === 0 ? 1 : 0, notes: [] }
const total = sum([
  ...(built ? [built] : []),
  ...results.map(({ tally }) => tally),
  missing.failed > 0 ? missing : nothing,
])
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
