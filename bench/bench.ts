// `npm run bench` compares the form with the same form of other libraries, in Chromium.
// See bench/README.md for its options.
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright'
import { chromiumLaunch } from '../test/support/chromium.js'
import { countVisit } from './browser/countVisit.js'
import { recordProfiles } from './browser/profile.js'
import { visit, type VisitOptions } from './browser/visit.js'
import { buildContender } from './buildContender.js'
import type { Contender } from './contenders.js'
import { FIGURE_NAMES, type Sample } from './figures.js'
import { readOptions, type Options } from './options.js'
import { toPlainText, toTable } from './report/toTable.js'
import { serveSites, type Site } from './serveSites.js'

/** What is measured in turns: a number of fields and a throttle. */
interface Setting {
  count: number
  throttle: number
}

/** The samples of each contender in one setting. */
type Taken = Map<Contender, Sample[]>

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const { contenders, counts, throttles, isProfiled } = options
  const sites: Site[] = []
  for (const contender of contenders) sites.push(await buildContender(contender, { minify: !isProfiled }))
  const server = await serveSites(sites)
  const browser = await chromium.launch(await chromiumLaunch())
  const toVisit = (contender: Contender, setting: Setting): VisitOptions => ({
    origin: server.origin,
    path: `/${contenders.indexOf(contender)}/page`,
    ...setting,
  })
  console.log(
    `Chromium ${browser.version()}, ${options.rounds} rounds: median ±spread (ratio to plain React)`,
  )
  for (const throttle of throttles)
    for (const count of counts) {
      const setting = { count, throttle }
      if (isProfiled) await profile(browser, contenders, setting, toVisit)
      else print(setting, await measure(browser, options, setting, toVisit))
    }
  await browser.close()
  server.close()
}

type ToVisit = (contender: Contender, setting: Setting) => VisitOptions

/** Visits all contenders in turns, so that other work on the machine affects all of them. */
async function measure(
  browser: Browser,
  { contenders, rounds }: Options,
  setting: Setting,
  toVisit: ToVisit,
): Promise<Taken> {
  const taken: Taken = new Map(contenders.map((contender) => [contender, []]))
  for (let round = 0; round < rounds; round++)
    for (const contender of round % 2 ? contenders : contenders.toReversed())
      taken.get(contender)?.push(await visit(browser, toVisit(contender, setting)))
  for (const contender of contenders)
    taken.get(contender)?.push(await countVisit(browser, toVisit(contender, setting)))
  return taken
}

async function profile(
  browser: Browser,
  contenders: readonly Contender[],
  setting: Setting,
  toVisit: ToVisit,
): Promise<void> {
  for (const contender of contenders) {
    console.log(`\n${contender.title}, ${setting.count} fields, ${setting.throttle} × throttle`)
    const folder = join('build/bench-profiles', `${contender.name}-${setting.count}`.replaceAll('/', '-'))
    await visit(browser, toVisit(contender, setting), recordProfiles(folder))
  }
}

function print({ count, throttle }: Setting, taken: Taken): void {
  const columns = [...taken].map(([{ name, title }, samples]) => ({ name, title, samples }))
  const floor = columns.find(({ name }) => name === 'floor')
  console.log(`\nN = ${count}, ${throttle} × throttle\n`)
  console.log(toPlainText(toTable(FIGURE_NAMES, columns, floor)))
}

await main()
