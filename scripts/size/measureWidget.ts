import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { gzipSync } from 'node:zlib'
import { listWidgetFiles } from '../element/listWidgetFiles.js'

/** The sizes of the built element, in bytes after gzip -9. */
export interface WidgetMeasures {
  /** The script and everything it imports statically. The script includes the style sheet. */
  firstBytes: number
  /** The number of these files, each of which is a request. */
  firstFiles: number
  /** The classic script, which holds the whole element. */
  classicBytes: number
  /** The lazy-loaded files. */
  later: { name: string; bytes: number }[]
}

/**
 * Measures the files of the built element as a page would request them.
 *
 * @param folder - the folder of the build
 * @throws Error if the element is not built
 */
export function measureWidget(folder: string): WidgetMeasures {
  if (!existsSync(join(folder, 'booking-form.js')))
    throw new Error(
      `[booking-form] There is no ${folder}/booking-form.js to measure. Run "npm run build" first.`,
    )
  const bytes = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).byteLength
  const first = new Set<string>()
  const visit = (name: string): void => {
    if (first.has(name)) return
    first.add(name)
    for (const next of staticImports(readFileSync(join(folder, name), 'utf8')))
      visit(join(dirname(name), next))
  }
  visit('booking-form.js')
  const lazy = listWidgetFiles(folder).filter(
    (name) => !first.has(name) && name !== 'booking-form.classic.js',
  )
  return {
    firstBytes: [...first].reduce((sum, name) => sum + bytes(name), 0),
    firstFiles: first.size,
    classicBytes: bytes('booking-form.classic.js'),
    later: lazy.map((name) => ({ name, bytes: bytes(name) })),
  }
}

/** Returns the relative specifiers that a minified module imports or re-exports. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:^|[;}\n])(?:import|export)\b[^;'"()]*?["'](\.[^"']+)["']/g)].map(
    ([, specifier]) => specifier ?? '',
  )
}
