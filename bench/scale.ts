// `npm run bench:scale` measures how the cost of each part of the form grows with its size.
// See bench/README.md for its options.
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './browser/openBrowser.js'
import { buildPage } from './buildPage.js'
import { toPlainText } from './report/toTable.js'
import { SCALE_CASES } from './scale/scaleCases.js'
import { scaleVisit } from './scale/scaleVisit.js'
import { serveScale } from './scale/serveScale.js'
import { toScaleTable, toScaleText, type Scaled } from './scale/toScaleText.js'

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    write: { type: 'boolean', default: false },
  },
})

/** Visits the pages of all cases. Writes the table after each case, so that nothing is lost. */
async function main(): Promise<void> {
  const rounds = Number(values.rounds)
  const all = SCALE_CASES.map(({ name }) => name)
  const names = values.only?.split(',') ?? all
  const unknown = names.find((name) => !all.includes(name))
  if (unknown)
    throw new Error(`[booking-form] There is no case "${unknown}". Choose from: ${all.join(', ')}.`)
  const cases = SCALE_CASES.filter(({ name }) => names.includes(name))
  const entry = resolve('build/bench/scale/entry.ts')
  mkdirSync(resolve('build/bench/scale'), { recursive: true })
  writeFileSync(entry, `import ${JSON.stringify(resolve('bench/scale/page.tsx'))}`)
  await buildPage(entry, { dist: resolve(values.dist), minify: true })
  const server = await serveScale(resolve('build/bench/scale/site'))
  const browser = await openBrowser()
  const results: Scaled[] = []
  for (const one of cases) {
    const sizes: Scaled['sizes'] = one.sizes.map((size) => ({ size, samples: [], commits: 0 }))
    const visit = async (size: number, isCounted: boolean) =>
      scaleVisit(await browser.current(), server.origin, { one, size, isCounted })
    for (let round = 0; round < rounds; round++)
      for (const { size, samples } of sizes) samples.push(await visit(size, false))
    for (const found of sizes) found.commits = (await visit(found.size, true)).commits ?? NaN
    results.push({ one, sizes })
    if (values.write)
      writeFileSync('bench/SCALE.md', toScaleText({ chromium: browser.version, rounds, results }))
    console.log(`\n${toPlainText(toScaleTable([{ one, sizes }]))}`)
  }
  await browser.close()
  await server.close()
}

await main()
