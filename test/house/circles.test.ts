import { describe, expect, it } from 'vitest'
import { findCircles, readGraph, resolveImport } from './circles.js'
import { readImports } from './readImports.js'
import { readSources } from './readSources.js'

const FOLDERS = ['src', 'sandbox', 'scripts', 'stories', 'bench', 'test']

const sources = new Map(
  FOLDERS.flatMap((folder) =>
    [...readSources(folder)].map(([file, text]) => [`${folder}/${file}`, text] as const),
  ),
)

const findIn = (files: Record<string, string>) => findCircles(readGraph(new Map(Object.entries(files))))

describe('the imports between the source files', () => {
  it('form no circle', () => {
    expect(findCircles(readGraph(sources))).toEqual([])
  })

  it('are read, at least two of each file of src on average', () => {
    const graph = [...readGraph(sources)].filter(([file]) => file.startsWith('src/'))
    const edges = graph.flatMap(([, imports]) => imports)
    expect(graph.length).toBeGreaterThan(200)
    expect(edges.length).toBeGreaterThan(2 * graph.length)
    expect(new Set(edges.map(({ kind }) => kind))).toEqual(new Set(['value', 'type', 'import()']))
  })

  it('all lead to a file of ours', () => {
    const unresolved = [...sources]
      .filter(([file]) => file.startsWith('src/'))
      .flatMap(([file, text]) =>
        readImports(text)
          .filter(({ specifier }) => specifier.startsWith('.') && specifier.endsWith('.js'))
          .filter(({ specifier }) => resolveImport(sources, file, specifier) === undefined)
          .map(({ specifier }) => `${file} imports ${specifier}`),
      )
    expect(unresolved).toEqual([])
  })
})

describe('findCircles', () => {
  it.each([
    ['values', "import { b } from './b.js'", "import { a } from './a.js'", 'a.ts → b.ts → a.ts'],
    [
      'types',
      "import type { B } from './b.js'",
      "export type { A } from './a.js'",
      'a.ts → b.ts (type) → a.ts (type)',
    ],
    ['re-exports', "export { b } from './b.js'", "export * from './a.js'", 'a.ts → b.ts → a.ts'],
    [
      'lazy imports',
      "const b = () => import('./b.js')",
      "const a = () => import('./a.js')",
      'a.ts → b.ts (import()) → a.ts (import())',
    ],
    [
      'a lazy import and a type',
      "const b = () => import('./b.js')",
      "import type { A } from './a.js'",
      'a.ts → b.ts (import()) → a.ts (type)',
    ],
    [
      'a value and the type of a module',
      "import { b } from './b.js'",
      "type A = typeof import('./a.js')",
      'a.ts → b.ts → a.ts (type)',
    ],
    ['a side effect and a value', "import './b.js'", "import { a } from './a.js'", 'a.ts → b.ts → a.ts'],
  ])('finds a circle of %s', (_, a, b, circle) => {
    expect(findIn({ 'a.ts': a, 'b.ts': b })).toEqual([circle])
  })

  it('finds a file that imports itself', () => {
    expect(findIn({ 'a.ts': "import { a } from './a.js'" })).toEqual(['a.ts → a.ts'])
  })

  it('names the files of a longer circle across folders in order', () => {
    const files = {
      'ui/C.tsx': "import type { A } from '../a.js'",
      'a.ts': "import { b } from './hooks/b.js'",
      'hooks/b.ts': "import {\n  type C,\n  c,\n} from '../ui/C.js'",
    }
    expect(findIn(files)).toEqual(['a.ts → hooks/b.ts → ui/C.tsx → a.ts (type)'])
  })

  it('names each of two circles that share a file, once', () => {
    const files = {
      'a.ts': "import { b } from './b.js'\nimport { c } from './c.js'",
      'b.ts': "import { a } from './a.js'",
      'c.ts': "import { a } from './a.js'",
    }
    expect(findIn(files)).toEqual(['a.ts → b.ts → a.ts', 'a.ts → c.ts → a.ts'])
  })

  it('finds none in a tree, in a diamond, in comments, and in packages', () => {
    const files = {
      'a.ts': "import { b } from './b.js'\nimport { c } from './c.js'\nimport a from 'a'",
      'b.ts': "import { d } from './d.js'",
      'c.ts': "import type { D } from './d.js'",
      'd.ts': "// import { a } from './a.js'\nimport './d.css'",
    }
    expect(findIn(files)).toEqual([])
  })
})
