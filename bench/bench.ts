// `npm run bench` compares the form with the same form of other libraries, in Chromium.
// See bench/README.md for its options.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser, type OpenBrowser } from './browser/openBrowser.js'
import { recordProfiles } from './browser/profile.js'
import { visit } from './browser/visit.js'
import { buildContender } from './buildContender.js'
import type { Contender } from './contenders.js'
import { FIGURE_NAMES } from './figures.js'
import { measure, type Result, type Setting, type ToVisit } from './measure.js'
import { readOptions } from './options.js'
import { readVersions } from './readVersions.js'
import { toChart } from './report/toChart.js'
import { toResults, toTitle, type Run } from './report/toResults.js'
import { toPlainText, toTable } from './report/toTable.js'
import { serveSites, type Site } from './serveSites.js'

async function main(): Promise<void> {
  const { contenders, settings, rounds, isProfiled, isWritten } = readOptions(process.argv.slice(2))
  const sites: Site[] = []
  for (const contender of contenders) sites.push(await buildContender(contender, { minify: !isProfiled }))
  const server = await serveSites(sites)
  const browser = await openBrowser()
  const toVisit: ToVisit = (contender, setting) => ({
    origin: server.origin,
    path: `/${contenders.indexOf(contender)}/page`,
    ...setting,
  })
  console.log(`Chromium ${browser.version}, ${rounds} rounds: median ±spread (ratio to plain React)`)
  const results: Result[] = []
  for (const setting of settings) {
    if (isProfiled) {
      await profile(browser, contenders, setting, toVisit)
      continue
    }
    const hasSemantics = isWritten && setting === settings[0]
    const result = await measure(browser, { contenders, rounds, setting, toVisit, hasSemantics })
    print(result)
    results.push(result)
    if (isWritten) write({ chromium: browser.version, rounds, results })
  }
  await browser.close()
  server.close()
}

async function profile(
  browser: OpenBrowser,
  contenders: readonly Contender[],
  setting: Setting,
  toVisit: ToVisit,
): Promise<void> {
  for (const contender of contenders) {
    console.log(`\n${contender.title}, ${toTitle(setting)}`)
    const folder = join('build/bench-profiles', `${contender.name}-${setting.count}`.replaceAll('/', '-'))
    await visit(await browser.current(), toVisit(contender, setting), recordProfiles(folder))
  }
}

function print({ setting, taken }: Result): void {
  const columns = taken.map(({ contender: { name, title }, samples }) => ({ name, title, samples }))
  const floor = columns.find(({ name }) => name === 'floor')
  console.log(`\n${toTitle(setting)}\n`)
  console.log(toPlainText(toTable(FIGURE_NAMES, columns, floor)))
}

/** Writes the tables, and the chart of 100 fields at full speed. Called after each setting, so that nothing is lost. */
function write(run: Run): void {
  writeFileSync('bench/RESULTS.md', toResults(run, readVersions()))
  const shown = run.results.find(({ setting }) => setting.count === 100 && setting.throttle === 1)
  if (shown) writeFileSync('docs/bench.svg', toChart(shown))
}

await main()
