// The last step of `npm run test:visual:update`: stores each recorded picture with at most 256 colours.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toSmallPng } from './toSmallPng.js'

const FOLDER = 'test/visual/baselines'

const pictures = readdirSync(FOLDER).filter((name) => name.endsWith('.png'))
let bytes = 0
for (const name of pictures) {
  const small = toSmallPng(readFileSync(join(FOLDER, name)))
  writeFileSync(join(FOLDER, name), small)
  bytes += small.length
}
console.log(`${pictures.length} pictures, ${Math.round(bytes / 1000)} kB`)
