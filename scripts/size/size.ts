// `npm run size` measures what BookingForm and the built element add to a page, and fails over budget, or if
// the README tells another size.
// `npm run size -- --detail` also lists our modules by size, minified and not compressed.
import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { judgeSize } from './judgeSize.js'
import { measureAll } from './measureAll.js'
import { measureBundle } from './measureSize.js'
import { findWrongSizes, toParts } from './readmeSizes.js'

const budgets = {
  ownBytes: 16_100,
  firstLoadBytes: 44_000,
  lazyBytes: 44_500,
  stylesBytes: 6_250,
  elementBytes: 60_450,
  classicBytes: 156_500,
  // Of most languages 7 to 8 kB. Greek and Cyrillic letters are two bytes each, and compress less.
  languageBytes: 9_000,
}

const measures = await measureAll()
const { rows, problems } = judgeSize(measures, budgets)
problems.push(...findWrongSizes(readFileSync('README.md', 'utf8'), toParts(measures)))

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(2)} kB`.padStart(9)
console.log('gzip -9, kB = 1000 bytes')
for (const { what, bytes, budgetBytes } of rows) {
  console.log(`${bytes > budgetBytes ? 'OVER' : 'ok  '} ${kB(bytes)} of ${kB(budgetBytes)}  ${what}`)
}
if (process.argv.includes('--detail')) {
  const source = { entry: resolve('src/index.ts'), exportName: 'BookingForm', external: () => true }
  const chunks = await measureBundle(source)
  const modules = chunks.flatMap((chunk) => chunk.modules).sort((a, b) => b.bytes - a.bytes)
  for (const { path, bytes } of modules) console.log(`${String(bytes).padStart(7)}  ${relative('.', path)}`)
}
for (const problem of problems) console.error(`[booking-form] ${problem}`)
if (problems.length > 0) process.exitCode = 1
