import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { withoutComments } from './readImports.js'

/** Returns the names of all values and types that a declaration file exports, sorted. Follows `export *`. */
export function readExports(file: string): string[] {
  const code = withoutComments(readFileSync(file, 'utf8'))
  const names = new Set<string>()
  const declared =
    /\bexport\s+(?:declare\s+)?(?:abstract\s+)?(?:const|let|function|class|interface|type|enum)\s+([\w$]+)/g
  for (const [, name] of code.matchAll(declared)) names.add(name ?? '')
  for (const [, list] of code.matchAll(/\bexport\s+(?:type\s+)?\{([^}]*)\}/g)) {
    for (const item of (list ?? '').split(',')) {
      const name = item.trim().split(/\s+/).at(-1)
      if (name) names.add(name)
    }
  }
  for (const [, , alias, from] of code.matchAll(
    /\bexport\s+(type\s+)?\*\s*(?:as\s+([\w$]+)\s*)?from\s*['"]([^'"]+)['"]/g,
  )) {
    if (alias) names.add(alias)
    else
      for (const name of readExports(join(dirname(file), (from ?? '').replace(/\.js$/, '.d.ts'))))
        names.add(name)
  }
  return [...names].sort()
}
