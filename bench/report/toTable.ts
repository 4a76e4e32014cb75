import { FIGURES, type FigureName, type Sample } from '../figures.js'
import { median, spread } from './statistics.js'

/** The samples of one contender. */
export interface Taken {
  title: string
  samples: readonly Sample[]
}

/**
 * Returns the rows of a table: a row for each figure, a column for each contender. Each cell has the
 * median, the spread, and the ratio to the floor.
 *
 * @param floor - the contender that the others are compared with
 */
export function toTable(names: readonly FigureName[], taken: readonly Taken[], floor?: Taken): string[][] {
  const head = ['', ...taken.map(({ title }) => title)]
  const rows = names.map((name) => {
    const { title, unit } = FIGURES[name]
    const base = floor && readMedian(name, floor.samples)
    const cells = taken.map(({ samples }) => toCell(name, samples, base))
    return [unit ? `${title} (${unit})` : title, ...cells]
  })
  return [head, ...rows.filter((row) => row.slice(1).some((cell) => cell !== '–'))]
}

function readValues(name: FigureName, samples: readonly Sample[]): number[] {
  return samples.flatMap((sample) => sample[name] ?? [])
}

/** Returns the median of a figure; `undefined` if it was not measured. */
export function readMedian(name: FigureName, samples: readonly Sample[]): number | undefined {
  const values = readValues(name, samples)
  return values.length ? median(values) : undefined
}

function toCell(name: FigureName, samples: readonly Sample[], base: number | undefined): string {
  const values = readValues(name, samples)
  if (!values.length) return '–'
  const value = `${toText(median(values))}${FIGURES[name].unit ? ` ±${toText(spread(values))}` : ''}`
  return base ? `${value} (${(median(values) / base).toFixed(2)})` : value
}

/** Writes a number with three digits or so. */
export function toText(value: number): string {
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)
}

/** Returns a table as text with aligned columns. */
export function toPlainText(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('   '),
    )
    .join('\n')
}
