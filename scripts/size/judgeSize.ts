import type { MeasuredChunk } from './measureSize.js'
import type { WidgetMeasures } from './measureWidget.js'

/** Limits in bytes of gzip -9; kB is 1000 bytes. */
export interface SizeBudgets {
  /** Our own code that a page loads at first, every package left out. */
  ownBytes: number
  /** All that a page loads at first, libraries included, React left out. */
  firstLoadBytes: number
  /** Any one file that is loaded later. */
  lazyBytes: number
  stylesBytes: number
  /** The script of the element and all that it imports at first. */
  elementBytes: number
  /** The element in one file, with everything. */
  classicBytes: number
}

export interface SizeMeasures {
  own: readonly MeasuredChunk[]
  whole: readonly MeasuredChunk[]
  stylesBytes: number
  element: WidgetMeasures
}

export interface SizeRow {
  what: string
  bytes: number
  budgetBytes: number
}

export interface SizeVerdict {
  rows: SizeRow[]
  /** What is over budget or in the wrong place; empty when all is well. */
  problems: string[]
}

/** Holds what was measured against the budgets. */
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
        what: `later: ${chunk.name}`,
        bytes: chunk.gzipBytes,
        budgetBytes: budgets.lazyBytes,
      })),
    ...element.later.map(({ name, bytes }) => ({
      what: `element, later: ${name}`,
      bytes,
      budgetBytes: budgets.lazyBytes,
    })),
  ]
  const requests =
    element.firstFiles === 1
      ? []
      : [
          `the element asks for ${element.firstFiles} files before it can draw: it should be one, see scripts/vite/oneFirstFile.ts`,
        ]
  const over = rows
    .filter((row) => row.bytes > row.budgetBytes)
    .map((row) => `${row.what}: ${row.bytes - row.budgetBytes} bytes over its budget of ${row.budgetBytes}`)
  return { rows, problems: [...over, ...requests, ...misplacedPhoneMetadata(whole)] }
}

function firstBytes(chunks: readonly MeasuredChunk[]): number {
  return chunks.reduce((sum, chunk) => sum + (chunk.lazy ? 0 : chunk.gzipBytes), 0)
}

function misplacedPhoneMetadata(chunks: readonly MeasuredChunk[]): string[] {
  const holders = chunks.filter((chunk) =>
    chunk.modules.some(({ path }) => path.includes('libphonenumber-js')),
  )
  // Found nowhere, the check would say nothing about the form as it is.
  if (holders.length === 0)
    return ['libphonenumber-js is in no chunk: this check no longer sees the phone field']
  return holders
    .filter((chunk) => !chunk.lazy)
    .map((chunk) => `libphonenumber-js is loaded at first, in ${chunk.name}: import it with import()`)
}
