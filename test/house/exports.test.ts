import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGE_CODES } from '../../src/contract/languages.js'
import { readExports } from './readExports.js'

interface Target {
  types: string
  default: string
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, Target | string>
}
// `./widget` registers the element and exports nothing, like a style sheet.
const targets = Object.entries(manifest.exports).filter(
  (entry): entry is [string, Target] => typeof entry[1] !== 'string' && !/^\.\/widget$|\.css$/.test(entry[0]),
)
const entries = targets.filter(([entry]) => !entry.includes('*'))

/** Lists what an entry exports, a name in each line: `value` if it exists at run time, else `type`. */
async function listExports({ types, default: module }: Target): Promise<string> {
  if (!existsSync(types)) throw new Error(`There is no ${types} to check. Run "npm run build" first.`)
  const values = Object.keys((await import(/* @vite-ignore */ pathToFileURL(resolve(module)).href)) as object)
  const names = readExports(types)
  expect(values.filter((name) => !names.includes(name))).toEqual([])
  return names.map((name) => `${values.includes(name) ? 'value' : 'type '} ${name}\n`).join('')
}

describe('the exports of the package', () => {
  it.each(entries)('from %s are those in the list next to this test', async (entry, target) => {
    const name = entry.replace('.', '').replace('/', '') || 'index'
    const list = join('test/house/exports', `${name}.txt`)
    const found = await listExports(target)
    expect(found).not.toBe('')
    // `npm run exports:update` writes the lists after a deliberate change.
    if (process.env.UPDATE_EXPORTS) {
      mkdirSync('test/house/exports', { recursive: true })
      writeFileSync(list, found)
    }
    expect(existsSync(list), `${list} is missing. Run "npm run exports:update" to write it.`).toBe(true)
    expect(found).toBe(readFileSync(list, 'utf8'))
  })
})

describe('the entry of each language', () => {
  it('exports its messages, named by the code of the language, and nothing else', async () => {
    const target = targets.find(([entry]) => entry === './locales/*')?.[1] as Target
    for (const code of LANGUAGE_CODES) {
      const of = (path: string): string => path.replace('*', code)
      const name = code.replace(/-(\d|[A-Z])/, '$1')
      expect(await listExports({ types: of(target.types), default: of(target.default) })).toBe(
        `value ${name}\n`,
      )
    }
  })
})

describe('readExports', () => {
  it('reads lists, declarations, renamed exports and `export *`', () => {
    mkdirSync('reports', { recursive: true })
    const folder = mkdtempSync(join('reports', 'exports-'))
    try {
      const other = 'export declare function f(): void;\nexport interface I {}\n// export type No = 1\n'
      writeFileSync(join(folder, 'other.d.ts'), other)
      writeFileSync(
        join(folder, 'index.d.ts'),
        [
          "export * from './other.js'",
          "export { a, b as c, type T } from './x.js'",
          "export type { U } from './x.js'",
          "export * as all from './x.js'",
        ].join(';\n'),
      )
      expect(readExports(join(folder, 'index.d.ts'))).toEqual(['I', 'T', 'U', 'a', 'all', 'c', 'f'])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
