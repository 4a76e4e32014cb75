import type { SizeMeasures } from './judgeSize.js'
import type { MeasuredChunk } from './measureSize.js'

/** A row of the table of sizes in the README. */
export interface SizePart {
  /** The start of the row. */
  what: string
  bytes: number
}

/** How far a size in the README may be from the measured size, because other versions compress otherwise. */
const TOLERANCE_BYTES = 1000

/** Returns the measured size of each row of the README. */
export function toParts({ own, whole, stylesBytes, element }: SizeMeasures): SizePart[] {
  const loaded = new Set(whole.filter(({ lazy }) => !lazy))
  const first = (chunks: readonly MeasuredChunk[]) => sum(chunks.filter(({ lazy }) => !lazy))
  /** The files that a page loads for modules, without those of the rows above. */
  const later = (pattern: RegExp): number => {
    const before = new Set(loaded)
    for (const chunk of whole)
      if (chunk.lazy && chunk.modules.some(({ path }) => pattern.test(path))) visit(chunk, whole, loaded)
    return sum([...loaded].filter((chunk) => !before.has(chunk)))
  }
  const part = (name: string): number =>
    element.later.find((file) => file.name.startsWith(`parts/${name}-`))?.bytes ?? 0
  return [
    { what: 'the form', bytes: first(whole) },
    { what: 'of which the code of this package', bytes: first(own) },
    { what: 'the style sheet', bytes: stylesBytes },
    { what: 'validation, requests', bytes: later(/\/client-(?:submit|form)-\d+\.js$/) },
    { what: 'the picker', bytes: later(/\/client-picker-\d+\.js$/) },
    { what: 'the time zone search', bytes: later(/\/(?:client-zones-\d+\.js$|downshift\/)/) },
    { what: 'phone number rules', bytes: later(/\/libphonenumber-js\//) },
    { what: 'the element, style sheet', bytes: element.firstBytes },
    { what: 'validation and more for the element', bytes: part('form') },
    { what: 'the picker of the element', bytes: part('picker') },
    { what: 'the element in a single file', bytes: element.classicBytes },
  ]
}

/** Returns a sentence for each part whose size in the README is missing or wrong. */
export function findWrongSizes(readme: string, parts: readonly SizePart[]): string[] {
  return parts.flatMap(({ what, bytes }) => {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${what}`))
    const stated = Number(/\| (\d+) kB \|/.exec(row ?? '')?.[1]) * 1000
    return Math.abs(stated - bytes) < TOLERANCE_BYTES
      ? []
      : [`the size of “${what}” in the README is not ${Math.round(bytes / 1000)} kB`]
  })
}

function visit(chunk: MeasuredChunk, all: readonly MeasuredChunk[], found: Set<MeasuredChunk>): void {
  if (found.has(chunk)) return
  found.add(chunk)
  for (const next of all) if (chunk.imports.includes(next.name)) visit(next, all, found)
}

function sum(chunks: readonly MeasuredChunk[]): number {
  return chunks.reduce((total, { gzipBytes }) => total + gzipBytes, 0)
}
