// Every part of `npm test`, step by step, whatever the one before came to; then one line that adds them up.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import {
  closingLine,
  sum,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
  type PlaywrightReport,
  type Tally,
  type VitestReport,
} from './tally.js'

const ONE_ZONE = 'Europe/Berlin'

interface Part {
  name: string
  run: () => Promise<Tally>
}

function command(line: string, env: Record<string, string> = {}): Promise<number> {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(line, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH, ...env } })
  return new Promise((done) => child.on('error', () => done(1)).on('exit', (status) => done(status ?? 1)))
}

const check = (name: string, line: string): Part => ({ name, run: async () => tallyCheck(await command(line)) })

interface VitestPart {
  name: string
  projects: readonly string[]
  options?: string
  /** Folders and files; all when left out. */
  files?: readonly string[]
  /** Each must match a file that ran. */
  mustRun: readonly RegExp[]
  env?: Record<string, string>
}

function vitest({ name, projects, options = '', files = [], mustRun, env }: VitestPart): Part {
  const report = reportPath(name)
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const line = `vitest run ${chosen} ${options} ${files.join(' ')} --reporter=default --reporter=json --outputFile.json=${report}`
  return {
    name,
    run: async () => {
      const exitCode = await command(line, { TZ: ONE_ZONE, ...env })
      return tallyVitest(readReport<VitestReport>(report), exitCode, mustRun)
    },
  }
}

function playwright(name: string): Part {
  const report = reportPath(name)
  return {
    name,
    run: async () => {
      const exitCode = await command('playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_NAME: report })
      return tallyPlaywright(readReport<PlaywrightReport>(report), exitCode)
    },
  }
}

function reportPath(name: string): string {
  return join('reports', `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.json`)
}

function readReport<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return undefined
  }
}

/** Left to itself Vitest keeps one processor of two idle. */
const ALL_PROCESSORS = '--maxWorkers=100%'
const nodeAndDom = { projects: ['node', 'dom'], options: ALL_PROCESSORS, mustRun: [/\.test\.ts$/, /\.dom\.test\.tsx$/] }
/** What reads or writes a time. */
const TIMED = ['test/time', 'test/form/cases', 'test/ssr', 'test/sandbox/slots', 'test/after/calendar', 'test/components/Confirmation', 'test/components/SlotPicker']
/** What goes through the schema library. */
const PARSED = ['test/contract', 'test/form', 'test/api', 'test/hooks', 'test/components/errors', 'test/components/setup', 'test/faults/input', 'test/faults/definitions']

const inZone = (TZ: string): Part => vitest({ name: `times, ${TZ}`, ...nodeAndDom, files: TIMED, env: { TZ } })
const inElement = (build: 'Preact' | 'React'): Part =>
  vitest({ name: `browser, the built element on ${build}`, projects: [`element-${build.toLowerCase()}`], mustRun: [/element\.browser\.test\.tsx$/, /booking\.browser\.test\.tsx$/] })

/** Step by step; the parts of one run side by side, for each waits more than it works. */
const steps: readonly (readonly Part[])[] = [
  [check('types', 'npm --silent run typecheck'), check('lint', 'npm --silent run lint')],
  [check('build', 'npm --silent run build')],
  [check('package: publint', 'npm --silent run lint:publint')],
  [check('package: types as others resolve them', 'npm --silent run lint:attw')],
  [vitest({ name: 'node and DOM', ...nodeAndDom })],
  ...['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'].map((zone) => [inZone(zone)]),
  [vitest({ name: 'schemas, newest zod', ...nodeAndDom, files: PARSED, env: { BF_ZOD: 'newest' } })],
  [vitest({ name: 'type tests', projects: ['types'], mustRun: [/\.test-d\.ts$/] })],
  [vitest({ name: 'browser', projects: ['browser'], mustRun: [/\.browser\.test\.tsx$/] }), inElement('Preact')],
  [inElement('React'), vitest({ name: 'stories', projects: ['stories'], mustRun: [/\.stories\.tsx$/] })],
  [check('size', 'npm --silent run size'), check('end to end: the packed package in a site', 'npm --silent run build:e2e')],
  [playwright('end to end')],
  [check('every known fault has its test', 'npm --silent run faults -- --brief')],
]

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports')

interface Result {
  name: string
  tally: Tally
  seconds: number
}

async function runPart({ name, run }: Part): Promise<Result> {
  const startedMs = Date.now()
  const tally = await run()
  return { name, tally, seconds: Math.round((Date.now() - startedMs) / 1000) }
}

const results: Result[] = []
for (const step of steps) {
  console.log(`\n=== ${step.map(({ name }) => name).join(' | ')}`)
  results.push(...(await Promise.all(step.map(runPart))))
}

console.log('\n=== all parts')
for (const { name, tally, seconds } of results) {
  const mark = tally.failed === 0 ? 'ok  ' : 'FAIL'
  console.log(`${mark} ${name}: ${closingLine(tally)} (${seconds} s)${tally.notes.map((note) => `\n       ${note}`).join('')}`)
}
const total = sum(results.map(({ tally }) => tally))
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
