import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readExports } from './readExports.js'

interface Target {
  types: string
  import: string
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target | string>
}
// `./widget` registers the element, and exports nothing.
const entries = Object.entries(manifest.exports).filter(
  (entry): entry is [string, Target] => typeof entry[1] !== 'string' && entry[0] !== './widget',
)

/** One line a name; a type has no value at run time. */
async function listExports({ types, import: module }: Target): Promise<string> {
  if (!existsSync(types)) throw new Error(`There is no ${types} to judge: run "npm run build" first.`)
  const values = Object.keys((await import(/* @vite-ignore */ pathToFileURL(resolve(module)).href)) as object)
  const names = readExports(types)
  expect(values.filter((name) => !names.includes(name))).toEqual([])
  return names.map((name) => `${values.includes(name) ? 'value' : 'type '} ${name}\n`).join('')
}

describe('what the package exports', () => {
  it.each(entries)('from %s is what the list beside this test says', async (entry, target) => {
    const name = entry.replace('.', '').replace('/', '') || 'index'
    const list = join('test/house/exports', `${name}.txt`)
    const found = await listExports(target)
    expect(found).not.toBe('')
    // The lists change on purpose only, with `npm run exports:update`.
    if (process.env.UPDATE_EXPORTS) {
      mkdirSync('test/house/exports', { recursive: true })
      writeFileSync(list, found)
    }
    expect(existsSync(list), `${list} is missing`).toBe(true)
    expect(found).toBe(readFileSync(list, 'utf8'))
  })
})

describe('the reading of exports', () => {
  it('follows lists, declarations, other names and stars', () => {
    mkdirSync('reports', { recursive: true })
    const folder = mkdtempSync(join('reports', 'exports-'))
    try {
      const other = 'export declare function f(): void;\nexport interface I {}\n// export type No = 1\n'
      writeFileSync(join(folder, 'other.d.ts'), other)
      writeFileSync(
        join(folder, 'index.d.ts'),
        "export * from './other.js';\nexport { a, b as c, type T } from './x.js';\nexport type { U } from './x.js';\nexport * as all from './x.js';\n",
      )
      expect(readExports(join(folder, 'index.d.ts'))).toEqual(['I', 'T', 'U', 'a', 'all', 'c', 'f'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
