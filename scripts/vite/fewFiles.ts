import { existsSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { ownExportAll } from './ownExportAll.js'
import { pureModule } from './pureModule.js'

/** The directive at the start of a module, after comments. */
export const USE_CLIENT = /^\s*(?:\/\*[\s\S]*?\*\/\s*|\/\/[^\n]*\n\s*)*['"]use client['"]/

/** Starts the name of each file that runs only in a browser, or is rendered there. */
const CLIENT = 'client-'

/** Options of {@link fewFiles}. */
export interface FewFilesOptions {
  /** The entries of the package. The first one is the barrel. */
  entries: readonly string[]
  /** Those of the entries that no page loads, so that their size does not matter. They split no file. */
  serverEntries?: readonly string[]
  /** The one of them that renders the components of pages, so that it may import files with 'use client'. */
  renderingEntry?: string
  /** The module whose static imports are the first load. */
  first: string
  /** Modules that are loaded by `import()`, by the name of the area that they are the start of. */
  areas: Readonly<Record<string, readonly string[]>>
}

/**
 * Puts the modules of the library into few files, because the bundler of a host makes a file for each set of
 * modules that the same lazy-loaded modules share. Modules are in the same file if no host could need one
 * of them without the others:
 *
 * - They are loaded together: at first, or with the same lazy-loaded area.
 * - If they are lazy-loaded, the same exports also import them statically. Otherwise a host that uses one
 *   more export would load a whole area at first.
 * - They lead to the same lazy-loaded areas. Otherwise a host would get areas that it never loads.
 * - All of them may run on a server, or none. A file has 'use client' if its modules are only imported
 *   through modules with the directive.
 *
 * The module that is loaded by `import()` is a file of its own, which no other file imports statically.
 * Otherwise bundlers add code that throws on a page that has extended Object.prototype (fault H14).
 */
export function fewFiles(options: FewFilesOptions): { plugin: Plugin; output: Rolldown.OutputOptions } {
  let names: ReadonlyMap<string, string> = new Map()
  return {
    output: {
      chunkFileNames: 'parts/[name].js',
      codeSplitting: {
        // Otherwise a module would be put where the first module that imports it is.
        includeDependenciesRecursively: false,
        groups: [{ debugName: 'few-files', name: (id) => names.get(id) ?? null }],
      },
    },
    plugin: {
      name: 'booking-form:few-files',
      renderStart() {
        names = nameFiles(options, (id) => this.getModuleInfo(id))
      },
      // Nothing imports the function in it any more: see `ownExportAll`.
      generateBundle: (_, bundle) => {
        delete bundle['parts/rolldown-runtime.js']
      },
      renderChunk(code, { name, facadeModuleId }) {
        const text = pureModule(ownExportAll(code))
        const isStart =
          !!facadeModuleId && isClient(facadeModuleId) && !/'use client'/.test(text.slice(0, 40))
        return name.startsWith(CLIENT) || isStart ? `'use client'\n${text}` : text
      },
    },
  }
}

const isClient = (id: string): boolean => existsSync(id) && USE_CLIENT.test(readFileSync(id, 'utf8'))

type ReadModule = (id: string) => Pick<Rolldown.ModuleInfo, 'importedIds' | 'dynamicallyImportedIds'> | null

/** Returns the name of the file of each module but the entries. The first entry is the barrel. */
function nameFiles(
  { entries, serverEntries = [], renderingEntry = '', first, areas }: FewFilesOptions,
  read: ReadModule,
): Map<string, string> {
  const importsOf = (id: string) => read(id)?.importedIds ?? []
  const reach = (start: string, end?: (id: string) => boolean, found = new Set<string>()) => {
    if (found.has(start) || end?.(start)) return found
    found.add(start)
    for (const id of importsOf(start)) reach(id, end, found)
    return found
  }
  const starts = entries.map((entry) => resolve(entry))
  const others = starts.filter((entry) => entry !== resolve(renderingEntry))
  const onServer = new Set(others.flatMap((entry) => [...reach(entry, isClient)]))
  // What a module imports from the barrel, it does not import from all modules of the barrel.
  const inPages = entries.filter((entry) => !serverEntries.includes(entry)).map((entry) => resolve(entry))
  const exports = inPages.flatMap(importsOf).map((id) => reach(id, (one) => one === starts[0]))
  const lazy = Object.entries(areas).flatMap(([area, ids]) => ids.map((id) => [area, resolve(id)] as const))
  const places = [
    ['main', resolve(first)] as const,
    ...lazy,
    ...starts.map((entry) => [basename(entry, '.ts'), entry] as const),
  ]
  const names = new Map<string, string>()
  /** What the modules in the files of each area have in common. */
  const kinds = new Map<string, string[]>()
  for (const [area, start] of places)
    for (const id of reach(start)) {
      if (names.has(id) || starts.includes(id) || lazy.some(([, target]) => target === id)) continue
      const later = [...reach(id)].flatMap((one) => read(one)?.dynamicallyImportedIds ?? [])
      const leadsTo = lazy.map(([, target]) => later.includes(target))
      const exportedBy = area === 'main' ? [] : exports.map((modules) => modules.has(id))
      const kind = JSON.stringify([...leadsTo, ...exportedBy])
      const prefix = onServer.has(id) ? area : `${CLIENT}${area}`
      const known = [...new Set([...(kinds.get(prefix) ?? []), kind])]
      kinds.set(prefix, known)
      names.set(id, `${prefix}-${known.indexOf(kind) + 1}`)
    }
  return names
}
