import { describe, expect, it } from 'vitest'
import { USED_EXPORTS } from '../../scripts/vite/usedExports.js'
import { readSources } from './readSources.js'

/** Returns the names that sources take out of `import(specifier)` by destructuring. */
function findUsed(specifier: string, texts: readonly string[]): string[] {
  const load = `import\\('${specifier}'\\)`
  const use = new RegExp(`const \\{([^}]+)\\} =\\s+await ${load}|${load}\\.then\\(\\(\\{([^}]+)\\}\\)`, 'g')
  const names = texts
    .flatMap((text) => [...text.matchAll(use)])
    .flatMap(([, awaited = '', then = '']) => (awaited + then).split(','))
  return [...new Set(names.map((name) => name.split(':')[0]?.trim() ?? ''))].filter(Boolean).sort()
}

describe('the element in one file', () => {
  const texts = [...readSources('src').values()]

  it.each(Object.entries(USED_EXPORTS))('contains of %s what the form uses, and no more', (name, listed) => {
    expect(findUsed(name, texts)).toEqual([...listed].sort())
  })

  it('is compared with each way to take names out of a module', () => {
    expect(findUsed('a', ["const { x, default: y } =\n await import('a')"])).toEqual(['default', 'x'])
    expect(findUsed('a', ["import('a').then(({ x: z }) => z)"])).toEqual(['x'])
  })
})
