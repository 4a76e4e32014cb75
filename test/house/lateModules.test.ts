import { join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { readImports } from './readImports.js'
import { readSources } from './readSources.js'

/**
 * Modules that are loaded late and imported at once as well: bundlers make an object of all that such a module exports
 * by a loop over a literal, and that loop throws on a page that has extended Object.prototype (H14).
 */
function findTwiceLoaded(sources: ReadonlyMap<string, string>): string[] {
  const [late, atOnce] = [new Set<string>(), new Set<string>()]
  for (const [path, text] of sources) {
    // Entries only hand on what a host asks for.
    if (/^(index\.ts|entries\/|widget\/)/.test(path)) continue
    for (const { specifier, typeOnly, dynamic } of readImports(text)) {
      if (typeOnly || !specifier.startsWith('.')) continue
      const target = join(path, '..', specifier).replace(/\.js$/, '')
      ;(dynamic ? late : atOnce).add(target)
    }
  }
  return [...late].filter((target) => atOnce.has(target))
}

describe('a module that is loaded late', () => {
  it('H14: is imported at once by no other', () => {
    const sources = readSources('src')
    expect(sources.size).toBeGreaterThan(100)
    expect(findTwiceLoaded(sources)).toEqual([])
  })

  it('is found when another does, and types do not count', () => {
    const late = ['a.ts', "export const load = () => import('./late.js')"] as const
    expect(findTwiceLoaded(new Map([late, ['b.ts', "import { x } from './late.js'"]]))).toEqual(['late'])
    expect(findTwiceLoaded(new Map([late, ['b.ts', "import type { X } from './late.js'"]]))).toEqual([])
  })
})
