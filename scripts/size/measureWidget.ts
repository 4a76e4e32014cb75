import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { gzipSync } from 'node:zlib'
import { listWidgetFiles } from '../element/listWidgetFiles.js'

/** What the built element costs a page, in bytes of gzip -9. */
export interface WidgetMeasures {
  /** The script and all that it imports before anything is drawn; the style sheet is inside. */
  firstBytes: number
  /** How many requests that is. */
  firstFiles: number
  /** The one file for strict pages. */
  classicBytes: number
  /** What is loaded later, by file. */
  later: { name: string; bytes: number }[]
}

/**
 * Measures the files themselves, as a page would ask for them.
 *
 * @param folder - where they are built
 * @throws Error when there are none
 */
export function measureWidget(folder: string): WidgetMeasures {
  if (!existsSync(join(folder, 'booking-form.js')))
    throw new Error(
      `[booking-form] There is no ${folder}/booking-form.js to measure: run "npm run build" first.`,
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
  const rest = listWidgetFiles(folder).filter(
    (name) => !first.has(name) && name !== 'booking-form.classic.js',
  )
  return {
    firstBytes: [...first].reduce((sum, name) => sum + bytes(name), 0),
    firstFiles: first.size,
    classicBytes: bytes('booking-form.classic.js'),
    later: rest.map((name) => ({ name, bytes: bytes(name) })),
  }
}

/** Of a minified module, which begins with them. */
function staticImports(code: string): string[] {
  return [...code.matchAll(/(?:^|[;}\n])(?:import|export)\b[^;'"()]*?["'](\.[^"']+)["']/g)].map(
    ([, specifier]) => specifier ?? '',
  )
}
