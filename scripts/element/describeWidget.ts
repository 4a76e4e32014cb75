// Runs after the build of the element. Writes the `integrity` hash of each file, and the manifest that
// editors read.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { toCustomElements } from './elementTables.js'
import { listWidgetFiles } from './listWidgetFiles.js'

const FOLDER = 'dist/widget'

const toIntegrity = (name: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${FOLDER}/${name}`))
    .digest('base64')}`

const integrity = Object.fromEntries(listWidgetFiles(FOLDER).map((name) => [name, toIntegrity(name)]))
writeFileSync('dist/integrity.json', `${JSON.stringify(integrity, undefined, 2)}\n`)
writeFileSync('dist/custom-elements.json', `${JSON.stringify(toCustomElements(), undefined, 2)}\n`)
for (const name of ['booking-form.js', 'booking-form.classic.js'])
  console.log(`${name}  integrity="${integrity[name]}"`)
// The page of a site lists these lines in its head, so that the script does not wait for the page.
console.log(`<link rel="modulepreload" href="booking-form.js" integrity="${integrity['booking-form.js']}">`)
