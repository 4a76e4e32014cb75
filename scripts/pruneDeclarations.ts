// Runs after tsc. Removes the declarations in dist that no entry of package.json reaches, because no
// program of a host can read them.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { listFiles } from './listFiles.js'

/** Returns the declarations that can be reached from some of them, these included. */
export function reachDeclarations(entries: readonly string[]): Set<string> {
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    const text = readFileSync(path, 'utf8')
    for (const [, next = ''] of text.matchAll(/(?:from|import|import\()\s*['"](\.[^'"]+)\.js['"]/g))
      visit(join(dirname(path), `${next}.d.ts`))
  }
  for (const entry of entries) visit(normalize(entry))
  return reached
}

/** Returns the declarations that `exports` of package.json names. A `*` stands for each language. */
export function readDeclarationEntries(): string[] {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    exports: Record<string, string | { types: string }>
  }
  const languages = readdirSync('src/locales', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return Object.values(exports)
    .flatMap((entry) => (typeof entry === 'string' ? [] : [entry.types]))
    .flatMap((path) => (path.includes('*') ? languages.map(({ name }) => path.replace('*', name)) : [path]))
}

if (process.argv[1]?.endsWith('pruneDeclarations.ts')) {
  const reached = reachDeclarations(readDeclarationEntries())
  for (const path of listFiles('dist/lib'))
    if (path.endsWith('.d.ts') && !reached.has(normalize(path))) rmSync(path)
}
