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

/** Faults of one kind, under a title and a sentence that says what they are. */
export interface FaultFamily {
  readonly title: string
  readonly about: string
  readonly faults: readonly Fault[]
}

/** Every fault that is known, by family. */
export const CATALOGUE: readonly FaultFamily[] = [
  {
    title: 'Network and transport',
    about: 'Between the press of the button and the end of the answer.',
    faults: network,
  },
  {
    title: 'Refusals of the server',
    about: 'What Cal.com answers, in every shape it was seen in.',
    faults: refusals,
  },
  {
    title: 'What a visitor types',
    about: 'Kept as it was typed wherever the server can take it.',
    faults: input,
  },
  { title: 'Guest lists', about: 'Many addresses, typed or pasted.', faults: guests },
  {
    title: 'Odd and hostile event types',
    about: 'Whoever writes an event type is not trusted with code.',
    faults: definitions,
  },
  {
    title: 'Odd and hostile pages',
    about: 'What a page, its scripts and extensions of the browser do to a form.',
    faults: pages,
  },
  { title: 'Time', about: 'Every time is printed from the instant, and named with its zone.', faults: time },
  {
    title: 'Lifecycle and concurrency',
    about: 'One press, one request; one submission, one booking.',
    faults: lifecycle,
  },
  {
    title: 'Privacy',
    about: 'What was typed goes to the server and to the host that asks for it.',
    faults: privacy,
  },
]
