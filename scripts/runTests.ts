// `npm test` runs every part, goes on after a failure, and ends with a line that adds them up.
// `-- --plan` only prints the parts, as JSON.
import { spawn } from 'node:child_process'
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
  line: string
  env?: Record<string, string>
  toTally: (exitCode: number) => Tally
}

interface Ended {
  exitCode: number
  output: string
}

/** Runs a command line. Keeps its output, because other parts may run at the same time. */
function command({ line, env }: Part): Promise<Ended> {
  const PATH = [resolve('node_modules/.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(line, {
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => (output += text))
  }
  return new Promise((done) => child.once('close', (exitCode) => done({ exitCode: exitCode ?? 1, output })))
}

const check = (name: string, line: string): Part => ({
  name,
  line,
  toTally: tallyCheck,
})

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
    line,
    env: { TZ: ONE_ZONE, ...env },
    toTally: (exitCode) => tallyVitest(readReport<VitestReport>(report), exitCode, mustRun),
  }
}

function playwright(name: string): Part {
  const report = reportPath(name)
  return {
    name,
    line: 'playwright test --reporter=list,json',
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    toTally: (exitCode) => tallyPlaywright(readReport<PlaywrightReport>(report), exitCode),
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
/** Of a part that runs beside another one. */
const ONE_PROCESSOR = '--maxWorkers=1'
const nodeAndDom = {
  projects: ['node', 'dom', 'dom-isolated'],
  options: ONE_PROCESSOR,
  mustRun: [/\.test\.ts$/, /\.dom\.test\.tsx$/],
}
/** Tests that depend on the date. All others use fixed dates and a fixed clock. */
const DATED = ['test/clock']
/** Tests that depend on the time zone of the machine. The picker's are in `DATED`. */
const TIMED = ['test/time', 'test/form/cases', 'test/sandbox/slots']
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

interface ElementTests {
  base: 'Preact' | 'React'
  day: OtherDay
  files?: readonly string[]
  mustRun: readonly RegExp[]
}

const onElement = ({ base, day, files, mustRun }: ElementTests): Part =>
  vitest({
    name: `browser, the built element on ${base}, ${day.day}`,
    projects: [`element-${base.toLowerCase()}`],
    ...(files && { files }),
    mustRun: [/element\.browser\.test\.tsx$/, /clock\.browser\.test\.tsx$/, ...mustRun],
    env: { [TODAY]: day.now },
  })

/** The parts of a stage run at the same time. The stages run one after the other. */
const stages: Part[][] = [
  [check('build', 'npm --silent run build')],
  [
    check('package: publint', 'npm --silent run lint:publint'),
    check('package: types as others resolve them', 'npm --silent run lint:attw'),
    check('size', 'npm --silent run size'),
    check('end to end: the packed package in a site', 'npm --silent run build:e2e'),
  ],
  [
    // Pages wait more than they compute, which leaves time for the checks.
    playwright('end to end'),
    check('types', 'npm --silent run typecheck'),
    vitest({ name: 'type tests', projects: ['types'], mustRun: [/\.test-d\.ts$/] }),
    check('lint', 'npm --silent run lint'),
    check('format', 'npm --silent run lint:format'),
  ],
  [vitest({ name: 'node and DOM', ...nodeAndDom, options: ALL_PROCESSORS })],
  [onOtherDay(MONTH_END, TIMED), onOtherDay(NEW_MONTH, TIMED)],
  [onOtherDay(YEAR_END, TIMED), onOtherDay(LEAP_DAY, TIMED)],
  [
    onOtherDay(FEBRUARY, []),
    onOtherDay(CLOCK_CHANGE, []),
    vitest({ name: 'schemas, newest zod', ...nodeAndDom, files: PARSED, env: { BF_ZOD: 'newest' } }),
  ],
  [vitest({ name: 'browser', projects: ['browser'], mustRun: [/\.browser\.test\.tsx$/] })],
  [
    onElement({ base: 'Preact', day: CLOCK_CHANGE, mustRun: [/book(ing|er)\.browser\.test\.tsx$/] }),
    // `npm run test:element` runs the tests of the form on this build too. Above, they run on React.
    onElement({ base: 'React', day: FEBRUARY, files: ['test/browser/element', ...DATED], mustRun: [] }),
  ],
  [vitest({ name: 'stories', projects: ['stories'], mustRun: [/\.stories\.tsx$/] })],
  [check('every known fault has its test', 'npm --silent run faults -- --brief')],
]

if (process.argv.includes('--plan')) {
  console.log(JSON.stringify(stages.flat()))
  process.exit()
}

rmSync('reports', { recursive: true, force: true })
mkdirSync('reports')

const results: { name: string; tally: Tally; seconds: number }[] = []
for (const stage of stages) {
  console.log(`\n… ${stage.map(({ name }) => name).join('; ')}`)
  await Promise.all(
    stage.map(async (part) => {
      const { name } = part
      const startedMs = Date.now()
      const { exitCode, output } = await command(part)
      const tally = part.toTally(exitCode)
      console.log(`\n=== ${name}\n${output}`)
      results.push({ name, tally, seconds: Math.round((Date.now() - startedMs) / 1000) })
    }),
  )
}

console.log('\n=== all parts')
for (const { name, tally, seconds } of results) {
  const mark = tally.failed === 0 ? 'ok  ' : 'FAIL'
  const notes = tally.notes.map((note) => `\n       ${note}`).join('')
  console.log(`${mark} ${name}: ${closingLine(tally)} (${seconds} s)${notes}`)
}
const total = sum(results.map(({ tally }) => tally))
console.log(`\n${closingLine(total)}`)
process.exitCode = total.failed === 0 ? 0 : 1
