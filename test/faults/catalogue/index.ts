import { definitions } from './definitions.js'
import { guests } from './guests.js'
import { input } from './input.js'
import { lifecycle } from './lifecycle.js'
import { network } from './network.js'
import { pages } from './pages.js'
import { privacy } from './privacy.js'
import { refusals } from './refusals.js'
import { time } from './time.js'
import type { Fault } from './types.js'

/** The families of faults, each under its title. */
export const CATALOGUE: readonly (readonly [title: string, faults: readonly Fault[]])[] = [
  ['Network and transport', network],
  ['Refusals of the server', refusals],
  ['What a visitor types', input],
  ['Guest lists', guests],
  ['Odd and hostile event types', definitions],
  ['Odd and hostile pages', pages],
  ['Time', time],
  ['Lifecycle and concurrency', lifecycle],
  ['Privacy', privacy],
]
