import type { Browser } from 'playwright'
import { coldVisit } from './browser/coldVisit.js'
import { countVisit } from './browser/countVisit.js'
import type { OpenBrowser } from './browser/openBrowser.js'
import { readSemantics, type Semantics } from './browser/readSemantics.js'
import { visit, type VisitOptions } from './browser/visit.js'
import type { Contender } from './contenders.js'
import type { Sample } from './figures.js'

/** What is measured in turns: a number of custom fields and a throttle. */
export interface Setting {
  count: number
  throttle: number
}

/** What was measured in one setting. */
export interface Result {
  setting: Setting
  taken: { contender: Contender; samples: Sample[] }[]
  semantics?: Map<Contender, Semantics>
}

/** Returns the page of a contender in a setting. */
export type ToVisit = (contender: Contender, setting: Setting) => VisitOptions

/** What to measure. */
export interface MeasureOptions {
  contenders: readonly Contender[]
  rounds: number
  setting: Setting
  toVisit: ToVisit
  /** Whether to compare the accessibility trees too. */
  hasSemantics: boolean
}

type Run<Found> = (browser: Browser, options: VisitOptions) => Promise<Found>

/** Visits all contenders in turns, so that other work on the machine affects all of them. */
export async function measure(browser: OpenBrowser, options: MeasureOptions): Promise<Result> {
  const { contenders, rounds, setting, toVisit, hasSemantics } = options
  const taken = contenders.map((contender): Result['taken'][number] => ({ contender, samples: [] }))
  // A run takes hours, so the failure of one visit must not end it.
  const tryTo = async <Found extends object>(run: Run<Found>, contender: Contender) => {
    try {
      return await run(await browser.current(), toVisit(contender, setting))
    } catch (error) {
      console.error(`${contender.name}, ${setting.count} fields:`, error)
      process.exitCode = 1
      return undefined
    }
  }
  const visitAll = async (run: Run<Sample>, isReversed = false) => {
    for (const { contender, samples } of isReversed ? taken.toReversed() : taken)
      samples.push((await tryTo(run, contender)) ?? {})
  }
  for (let round = 0; round < rounds; round++) {
    console.error(`${setting.count} fields, ${setting.throttle} × throttle: round ${round + 1} of ${rounds}`)
    await visitAll(visit, round % 2 === 1)
  }
  // Counts do not depend on the processor, so that one visit is enough.
  if (setting.throttle > 1) return { setting, taken }
  await visitAll(countVisit)
  await visitAll(coldVisit)
  if (!hasSemantics) return { setting, taken }
  const semantics = new Map<Contender, Semantics>()
  for (const contender of contenders) {
    const found = await tryTo(readSemantics, contender)
    if (found) semantics.set(contender, found)
  }
  return { setting, taken, semantics }
}
