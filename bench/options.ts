import { parseArgs } from 'node:util'
import { CONTENDERS, toOtherBuild, type Contender } from './contenders.js'

/** What to measure, and how often. */
export interface Options {
  contenders: Contender[]
  counts: number[]
  throttles: number[]
  rounds: number
  /** Whether to record a CPU profile of each phase instead of measuring. */
  isProfiled: boolean
}

/** Reads the options of the command line. Throws with what is wrong about them. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      n: { type: 'string', default: '10,100,1000' },
      throttle: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '7' },
      dist: { type: 'string', multiple: true, default: [] },
      profile: { type: 'boolean', default: false },
    },
  })
  const names = values.only?.split(',') ?? CONTENDERS.map(({ name }) => name)
  const chosen = names.map(findContender)
  return {
    contenders: [
      ...chosen,
      ...values.dist.map((given) => toOtherBuild(findContender('booking-form'), given)),
    ],
    counts: values.n.split(',').map((text) => toNumber('n', text)),
    throttles: values.throttle.split(',').map((text) => toNumber('throttle', text)),
    rounds: toNumber('rounds', values.rounds),
    isProfiled: values.profile,
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
