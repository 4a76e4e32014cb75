// `npm test` runs every part in order, goes on after a failure, and ends with a line that adds them up.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { TODAY } from '../test/support/clock.js'
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

const ONE_ZONE = 'Europe/Berlin'

/** A time zone of the machine, and a day on which the tests run there. */
interface OtherDay {
  zone: string
  day: string
  /** In UTC. It is late or early on that day in the zone, so the date differs in other zones. */
  now: string
}

const MONTH_END: OtherDay = { zone: 'UTC', day: '30 November', now: '2027-11-30T22:30:00Z' }
const NEW_MONTH: OtherDay = { zone: 'America/New_York', day: '1 May', now: '2027-05-01T04:30:00Z' }
const YEAR_END: OtherDay = { zone: 'Australia/Lord_Howe', day: '31 December', now: '2028-12-31T12:30:00Z' }
const LEAP_DAY: OtherDay = { zone: 'Asia/Kathmandu', day: '29 February', now: '2028-02-29T18:00:00Z' }
/** A Sunday without free times in the rest of the month. */
const FEBRUARY: OtherDay = { zone: ONE_ZONE, day: '28 February', now: '2027-02-28T12:00:00Z' }
/** The night in which the clocks are set back, also a Sunday. */
const CLOCK_CHANGE: OtherDay = { zone: ONE_ZONE, day: '31 October', now: '2027-10-31T00:30:00Z' }

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
/** Tests that depend on the date. All others use fixed dates and a fixed clock. */
const DATED = ['test/clock']
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

const onOtherDay = ({ zone, day, now }: OtherDay, files: readonly string[]): Part =>
  vitest({
    ...nodeAndDom,
    name: `times, ${zone}, ${day}`,
    files: [...files, ...DATED],
    mustRun: [...nodeAndDom.mustRun, /clock\.test\.ts$/, /clock\.dom\.test\.tsx$/],
    env: { TZ: zone, [TODAY]: now },
  })

const parts: Part[] = [
  check('types', 'npm --silent run typecheck'),
  check('lint', 'npm --silent run lint'),
  check('format', 'npm --silent run lint:format'),
  check('build', 'npm --silent run build'),
  check('package: publint', 'npm --silent run lint:publint'),
  check('package: types as others resolve them', 'npm --silent run lint:attw'),
  vitest({ name: 'node and DOM', ...nodeAndDom }),
  ...[MONTH_END, NEW_MONTH, YEAR_END, LEAP_DAY].map((one) => onOtherDay(one, TIMED)),
  ...[FEBRUARY, CLOCK_CHANGE].map((one) => onOtherDay(one, [])),
  vitest({ name: 'schemas, newest zod', ...nodeAndDom, files: PARSED, env: { BF_ZOD: 'newest' } }),
  vitest({ name: 'type tests', projects: ['types'], mustRun: [/\.test-d\.ts$/] }),
  vitest({ name: 'browser', projects: ['browser'], mustRun: [/\.browser\.test\.tsx$/] }),
  ...(
    [
      ['Preact', CLOCK_CHANGE],
      ['React', FEBRUARY],
    ] as const
  ).map(([base, { day, now }]) =>
    vitest({
      name: `browser, the built element on ${base}, ${day}`,
      projects: [`element-${base.toLowerCase()}`],
      mustRun: [
        /element\.browser\.test\.tsx$/,
        /book(ing|er)\.browser\.test\.tsx$/,
        /clock\.browser\.test\.tsx$/,
      ],
      env: { [TODAY]: now },
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
