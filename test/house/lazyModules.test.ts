import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { readImports } from './readImports.js'
import { readSources } from './readSources.js'

/**
 * Finds modules that are imported both statically and with `import()`. For such a module, bundlers
 * build an object of its exports with a loop over an object literal, which throws on a page that has
 * extended Object.prototype (H14).
 */
function findTwiceLoaded(sources: ReadonlyMap<string, string>): string[] {
  const [lazy, eager] = [new Set<string>(), new Set<string>()]
  for (const [path, text] of sources) {
    // Entries only re-export. Which of them is lazy-loaded is up to the host.
    if (/^(index\.ts|entries\/|locales\/iw\/|widget\/)/.test(path)) continue
    for (const { specifier, typeOnly, dynamic } of readImports(text)) {
      if (typeOnly || !specifier.startsWith('.')) continue
      const target = join(path, '..', specifier).replace(/\.js$/, '')
      ;(dynamic ? lazy : eager).add(target)
    }
  }
  return [...lazy].filter((target) => eager.has(target))
}

describe('a lazy-loaded module', () => {
  it('H14: is not imported statically by another module', () => {
    const sources = readSources('src')
    expect(sources.size).toBeGreaterThan(100)
    expect(findTwiceLoaded(sources)).toEqual([])
  })

  it('H14: is not imported statically by another file of the built library', () => {
    const files = listFiles('dist/lib').filter((path) => path.endsWith('.js'))
    const built = files.map((path) => [relative('dist/lib', path), readFileSync(path, 'utf8')] as const)
    expect(built.length).toBeGreaterThan(30)
    // Each language is a file without imports, and `booking-form/locales/…` is what hosts import statically.
    expect(findTwiceLoaded(new Map(built.filter(([path]) => !path.startsWith('locales/'))))).toEqual([])
    const broken = ['parts/a.js', "import { x } from './pickerParts.js'"] as const
    expect(findTwiceLoaded(new Map([...built, broken]))).toContain('parts/pickerParts')
  })

  it('is found if it is, and type imports do not count', () => {
    const loader = ['a.ts', "export const load = () => import('./lazy.js')"] as const
    expect(findTwiceLoaded(new Map([loader, ['b.ts', "import { x } from './lazy.js'"]]))).toEqual(['lazy'])
    expect(findTwiceLoaded(new Map([loader, ['b.ts', "import type { X } from './lazy.js'"]]))).toEqual([])
  })
})
