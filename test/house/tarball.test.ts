import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listWidgetFiles } from '../../scripts/element/listWidgetFiles.js'
import { listFiles } from '../../scripts/listFiles.js'
import { reachDeclarations, readDeclarationEntries } from '../../scripts/pruneDeclarations.js'

const files = listFiles('dist').map((path) => path.replaceAll('\\', '/'))

describe('the files that are published', () => {
  it('F85: are modules, public declarations, style sheets and lists of the element, and nothing else', () => {
    const { files: published } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] }
    expect(published).toEqual(['dist'])
    const ends = new Set(files.map((path) => /(?:\.d)?\.\w+$/.exec(path)?.[0]))
    expect(ends).toEqual(new Set(['.js', '.d.ts', '.css', '.json']))
    expect(files.filter((path) => /\.(?:test|stories)\./.test(path))).toEqual([])
    expect(files.length).toBeLessThan(500)
  })

  it('F85: contain no declaration that a host cannot reach, and no reference to a missing map', () => {
    const declarations = files.filter((path) => path.endsWith('.d.ts'))
    expect(new Set(declarations)).toEqual(reachDeclarations(readDeclarationEntries()))
    const scripts = files.filter((path) => path.endsWith('.js'))
    expect(scripts.filter((path) => readFileSync(path, 'utf8').includes('sourceMappingURL='))).toEqual([])
  })

  it('F85: a folder has exactly what the owner of a site uploads', () => {
    const uploaded = files.filter((path) => path.startsWith('dist/widget/'))
    expect(uploaded.map((path) => relative('dist/widget', path))).toEqual(listWidgetFiles('dist/widget'))
    for (const page of ['README.md', 'docs/hosts.md'])
      expect(readFileSync(page, 'utf8'), page).toMatch(/folder\s+`dist\/widget`/)
  })
})

it('F85: reachDeclarations follows imports, exports, import() and imports for effect, and nothing else', () => {
  mkdirSync('reports', { recursive: true })
  const folder = mkdtempSync(join('reports', 'declarations-'))
  try {
    const text = {
      a: "export { B } from './b.js'\nimport './c.js'\nexport declare const d: import('./d.js').D",
      ...{ b: "import type { React } from 'react'", c: '', d: "import type { A } from './a.js'", e: '' },
    }
    for (const [name, source] of Object.entries(text)) writeFileSync(join(folder, `${name}.d.ts`), source)
    const reached = reachDeclarations([`./${folder}/a.d.ts`])
    expect([...reached].sort()).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => normalize(`${folder}/${name}.d.ts`)),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
})

it('F85: package.json says what the package is, and which Node it needs', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  for (const name of ['description', 'keywords', 'license', 'engines', 'sideEffects', 'exports'])
    expect(manifest).toHaveProperty(name)
})
