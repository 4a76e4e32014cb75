import { join } from 'node:path/posix'
import { readImports, type ReadImport } from './readImports.js'

/** One import of a module, resolved to a file. */
interface Edge {
  target: string
  kind: 'value' | 'type' | 'import()'
}

/** The files that each file imports, by path. */
export type ImportGraph = ReadonlyMap<string, readonly Edge[]>

/**
 * Reads the imports between the given files: values, types, `export … from`, `import()` and `typeof
 * import()`. Packages, style sheets and files outside of `sources` have no edge.
 *
 * @param sources - path, with `/`, to text
 */
export function readGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, text]) => [
      file,
      readImports(text).flatMap((found) => {
        const target = resolveImport(sources, file, found.specifier)
        return target === undefined ? [] : [{ target, kind: toKind(found) }]
      }),
    ]),
  )
}

/**
 * Finds circles of imports. Returns the shortest circle through each import that is on one, so that no
 * import that closes a circle is left out.
 *
 * @returns a line for each circle, with its files in order:
 *   `a.ts → b.ts (type) → a.ts`, where `(type)` and `(import())` say how a file is imported
 */
export function findCircles(graph: ImportGraph): string[] {
  const circles = new Set<string>()
  const covered = new Set<string>()
  for (const [file, edges] of graph) {
    for (const edge of edges) {
      if (covered.has(`${file} ${edge.target}`)) continue
      const back = findPath(graph, edge.target, file)
      if (!back) continue
      const circle = [edge, ...back]
      circle.forEach(({ target }, index) => {
        covered.add(`${circle.at(index - 1)?.target} ${target}`)
      })
      circles.add(toLine(circle))
    }
  }
  return [...circles].sort()
}

/** Resolves a relative specifier to one of the files, or to undefined. */
export function resolveImport(
  sources: ReadonlyMap<string, string>,
  file: string,
  specifier: string,
): string | undefined {
  if (!specifier.startsWith('.')) return undefined
  const path = join(file, '..', specifier)
  const stem = path.replace(/\.js$/, '')
  return [path, `${stem}.ts`, `${stem}.tsx`].find((name) => sources.has(name))
}

function toKind({ typeOnly, dynamic }: ReadImport): Edge['kind'] {
  if (typeOnly) return 'type'
  return dynamic ? 'import()' : 'value'
}

/** Returns the shortest chain of imports from one file to another. Empty if they are the same file. */
function findPath(graph: ImportGraph, from: string, to: string): Edge[] | undefined {
  const paths = new Map<string, Edge[]>([[from, []]])
  // A Map iterates over entries that are added during the loop, which makes this a breadth-first search.
  for (const [file, path] of paths) {
    if (file === to) return path
    for (const edge of graph.get(file) ?? []) {
      if (!paths.has(edge.target)) paths.set(edge.target, [...path, edge])
    }
  }
  return undefined
}

/** Writes a circle. It begins with the alphabetically first file, so that the same circle is one line. */
function toLine(circle: readonly Edge[]): string {
  const first = circle.reduce((a, b) => (b.target < a.target ? b : a))
  const start = circle.indexOf(first)
  const rotated = [...circle.slice(start + 1), ...circle.slice(0, start + 1)]
  const names = rotated.map(({ target, kind }) => (kind === 'value' ? target : `${target} (${kind})`))
  return [first.target, ...names].join(' → ')
}
