// `npm test` runs every part in order, goes on after a failure, and ends with a line that adds them up.
import { spawnSync } from 'node:child_process'
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
} from './tests/tally.js'

const OTHER_ZONES = ['UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu']
const ONE_ZONE = 'Europe/Berlin'

interface Part {
  name: string
  run: () => Tally
}

function command(line: string, env: Record<string, string> = {}): number {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const { status } = spawnSync(line, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH, ...env },
  })
  return status ?? 1
}

const check = (name: string, line: string): Part => ({ name, run: () => tallyCheck(command(line)) })

interface VitestPart {
  name: string
  projects: readonly string[]
  options?: string
  /** Folders and files to run. All by default. */
  files?: readonly string[]
  /** Patterns that must each match the path of a test file that ran. */
  mustRun: readonly RegExp[]
  env?: Record<string, string>
}

function vitest({ name, projects, options = '', files = [], mustRun, env }: VitestPart): Part {
  const report = reportPath(name)
  const chosen = projects.map((project) => `--project ${project}`).join(' ')
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`
  const line = `vitest run ${chosen} ${options} ${files.join(' ')} ${reporters}`
  return {
    name,
    run: () => {
      const exitCode = command(line, { TZ: ONE_ZONE, ...env })
      return tallyVitest(readReport<VitestReport>(report), exitCode, mustRun)
    },
  }
}

function playwright(name: string): Part {
  const report = reportPath(name)
  return {
    name,
    run: () => {
      const exitCode = command('playwright test --reporter=list,json', {
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      })
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

/** By default Vitest leaves one processor of two idle, and workers also wait for timers and disks. */
const ALL_PROCESSORS = '--maxWorkers=150%'
const nodeAndDom = {
  projects: ['node', 'dom'],
  options: ALL_PROCESSORS,
  mustRun: [/\.test\.ts$/, /\.dom\.test\.tsx$/],
}
/** Tests that depend on the time zone of the machine. */
const TIMED = ['test/time', 'test/form/cases', 'test/sandbox/slots', 'test/components/SlotPicker']
/** Tests of code that uses zod. */
const PARSED = [
  'test/contract',
  'test/form',
  'test/api',
  'test/hooks',
  'test/components/errors',
  'test/components/setup',
  'test/faults/input',
  'test/faults/definitions',
]

const parts: Part[] = [
  check('types', 'npm --silent run typecheck'),
  check('lint', 'npm --silent run lint'),
  check('format', 'npm --silent run lint:format'),
  check('build', 'npm --silent run build'),
  check('package: publint', 'npm --silent run lint:publint'),
  check('package: types as others resolve them', 'npm --silent run lint:attw'),
  vitest({ name: 'node and DOM', ...nodeAndDom }),
  ...OTHER_ZONES.map((TZ) => vitest({ name: `times, ${TZ}`, ...nodeAndDom, files: TIMED, env: { TZ } })),
  vitest({ name: 'schemas, newest zod', ...nodeAndDom, files: PARSED, env: { BF_ZOD: 'newest' } }),
  vitest({ name: 'type tests', projects: ['types'], mustRun: [/\.test-d\.ts$/] }),
  vitest({ name: 'browser', projects: ['browser'], mustRun: [/\.browser\.test\.tsx$/] }),
  ...(['Preact', 'React'] as const).map((base) =>
    vitest({
      name: `browser, the built element on ${base}`,
      projects: [`element-${base.toLowerCase()}`],
      mustRun: [/element\.browser\.test\.tsx$/, /book(ing|er)\.browser\.test\.tsx$/],
    }),
  ),
  vitest({ name: 'stories', projects: ['stories'], mustRun: [/\.stories\.tsx$/] }),
  check('size', 'npm --silent run size'),
  check('end to end: the packed package in a site', 'npm --silent run build:e2e'),
  playwright('end to end'),
  check('every known fault has its test', 'npm --silent run faults -- --brief'),
]

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports')

const results = parts.map(({ name, run }) => {
  console.log(`\n=== ${name}`)
  const startedMs = Date.now()
  const tally = run()
  return { name, tally, seconds: Math.round((Date.now() - startedMs) / 1000) }
})

console.log('\n=== all parts')
for (const { name, tally, seconds } of results) {
  const mark = tally.failed === 0 ? 'ok  ' : 'FAIL'
  const notes = tally.notes.map((note) => `\n       ${note}`).join('')
  console.log(`${mark} ${name}: ${closingLine(tally)} (${seconds} s)${notes}`)
}
const total = sum(results.map(({ tally }) => tally))
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
