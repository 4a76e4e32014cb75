import type { MeasuredChunk } from './measureSize.js'
import type { WidgetMeasures } from './measureWidget.js'

/** Limits in bytes after gzip -9. */
export interface SizeBudgets {
  /** The code of this package in the first load, without any dependency. */
  ownBytes: number
  /** Everything in the first load, dependencies included, without React. */
  firstLoadBytes: number
  /** Each lazy-loaded file. */
  lazyBytes: number
  stylesBytes: number
  /** The script of the element and everything it imports statically. */
  elementBytes: number
  /** The classic script, which holds the whole element. */
  classicBytes: number
  /** The messages of each language. */
  languageBytes: number
}

/** What {@link judgeSize} compares with the budgets. */
export interface SizeMeasures {
  /** The chunks of the form without any dependency. */
  own: readonly MeasuredChunk[]
  /** The chunks of the form with its dependencies, without React. */
  whole: readonly MeasuredChunk[]
  stylesBytes: number
  element: WidgetMeasures
}

/** One measured size and its limit. */
export interface SizeRow {
  what: string
  bytes: number
  budgetBytes: number
}

/** The result of {@link judgeSize}. */
export interface SizeVerdict {
  rows: SizeRow[]
  /** A sentence for each size over budget and each module in the wrong chunk. */
  problems: string[]
}

/** Compares the measured sizes with the budgets. */
export function judgeSize(
  { own, whole, stylesBytes, element }: SizeMeasures,
  budgets: SizeBudgets,
): SizeVerdict {
  const rows: SizeRow[] = [
    { what: 'own code at first load', bytes: firstBytes(own), budgetBytes: budgets.ownBytes },
    { what: 'first load, libraries included', bytes: firstBytes(whole), budgetBytes: budgets.firstLoadBytes },
    { what: 'style sheet', bytes: stylesBytes, budgetBytes: budgets.stylesBytes },
    {
      what: 'element, first load, style sheet included',
      bytes: element.firstBytes,
      budgetBytes: budgets.elementBytes,
    },
    {
      what: 'element in one file, with everything',
      bytes: element.classicBytes,
      budgetBytes: budgets.classicBytes,
    },
    ...whole
      .filter((chunk) => chunk.lazy)
      .map((chunk) => ({
        what: `lazy-loaded: ${chunk.name}`,
        bytes: chunk.gzipBytes,
        budgetBytes: budgets.lazyBytes,
      })),
    ...element.later.map(({ name, bytes }) => ({
      what: `element, lazy-loaded: ${name}`,
      bytes,
      budgetBytes: name.startsWith('languages/') ? budgets.languageBytes : budgets.lazyBytes,
    })),
  ]
  const firstFiles =
    element.firstFiles === 1
      ? []
      : [`the element needs ${element.firstFiles} files to render, not one: see scripts/vite/oneFirstFile.ts`]
  const over = rows
    .filter((row) => row.bytes > row.budgetBytes)
    .map((row) => `${row.what}: ${row.bytes - row.budgetBytes} bytes over its budget of ${row.budgetBytes}`)
  return { rows, problems: [...over, ...firstFiles, ...misplacedPhoneMetadata(whole)] }
}

function firstBytes(chunks: readonly MeasuredChunk[]): number {
  return chunks.reduce((sum, chunk) => sum + (chunk.lazy ? 0 : chunk.gzipBytes), 0)
}

function misplacedPhoneMetadata(chunks: readonly MeasuredChunk[]): string[] {
  const holders = chunks.filter((chunk) =>
    chunk.modules.some(({ path }) => path.includes('libphonenumber-js')),
  )
  // Without this, the check would pass if it could no longer find the library.
  if (holders.length === 0)
    return ['libphonenumber-js is in no chunk, so this check cannot tell when it is loaded']
  return holders
    .filter((chunk) => !chunk.lazy)
    .map((chunk) => `libphonenumber-js is part of the first load, in ${chunk.name}: load it with import()`)
}
