import { parseArgs } from 'node:util'
import type { Setting } from './measure.js'
import { CONTENDERS, toOtherBuild, type Contender } from './contenders.js'

/** What to measure, and how often. */
export interface Options {
  contenders: Contender[]
  settings: Setting[]
  rounds: number
  /** Whether to record a CPU profile of each phase instead of measuring. */
  isProfiled: boolean
  /** Whether to write the results to `bench/RESULTS.md` and the chart to `docs/bench.svg`. */
  isWritten: boolean
}

/** Reads the options of the command line. Throws with what is wrong about them. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      n: { type: 'string', default: '10,100,1000' },
      throttle: { type: 'string' },
      rounds: { type: 'string', default: '7' },
      dist: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  const names = values.only?.split(',') ?? CONTENDERS.map(({ name }) => name)
  const chosen = names.map(findContender)
  const toNumbers = (name: string, text: string) => text.split(',').map((one) => toNumber(name, one))
  const throttles = toNumbers('throttle', values.throttle ?? (values.write ? '1,4' : '1'))
  const counts = toNumbers('n', values.n)
  return {
    contenders: [
      ...chosen,
      ...values.dist.map((given) => toOtherBuild(findContender('booking-form'), given)),
    ],
    settings: throttles.flatMap((throttle) => counts.map((count) => ({ count, throttle }))),
    rounds: toNumber('rounds', values.rounds),
    isProfiled: values.profile,
    isWritten: values.write,
  }
}

function findContender(name: string): Contender {
  const found = CONTENDERS.find((one) => one.name === name)
  if (found) return found
  const names = CONTENDERS.map((one) => one.name).join(', ')
  throw new Error(`[booking-form] There is no contender "${name}". Choose from: ${names}.`)
}

function toNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`[booking-form] --${name} has "${text}", which is no whole number above 0.`)
}
