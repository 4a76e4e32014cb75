// `npm run mutation` runs mutation tests on the pure core and the server: it changes one expression at a
// time and counts the changes that make a test fail. `npm run mutation -- time flow` does so for two parts
// only.
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { listMissed, scoreLine, scoreMutants, type Mutant } from './judgeMutants.js'
import { MUTATION_PARTS } from './mutationParts.js'

const LOWEST_PERCENT = 80

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !Object.hasOwn(MUTATION_PARTS, name))
if (unknown.length > 0)
  throw new Error(
    `[booking-form] There is no part ${unknown.join(', ')}. Use ${Object.keys(MUTATION_PARTS).join(', ')}.`,
  )

async function mutate(name: string, files: readonly string[]): Promise<Mutant[]> {
  // vitest.mutation.config.ts reads it in the processes that Stryker starts.
  process.env.BF_MUTATION = name
  const incrementalFile = `.stryker/${name}.json`
  return new Stryker({
    configFile: 'stryker.config.json',
    mutate: [...files],
    incrementalFile,
  }).runMutationTest()
}

const all: Mutant[] = []
const lines: string[] = []
for (const [name, part] of Object.entries(MUTATION_PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const mutants = await mutate(name, part.mutate)
  all.push(...mutants)
  lines.push(scoreLine(name, scoreMutants(mutants)))
}

const total = scoreMutants(all)
console.log('\n=== changes that no test noticed')
for (const [file, missed] of listMissed(all))
  console.log(`${String(missed).padStart(5)}  ${relative('.', file)}`)
console.log('\n=== mutation score')
for (const line of [...lines, scoreLine('all', total)]) console.log(line)
if ((total.percent ?? 0) < LOWEST_PERCENT) {
  console.error(
    `[booking-form] The mutation score is under ${LOWEST_PERCENT} %: too many mistakes would go unnoticed.`,
  )
  process.exitCode = 1
}
