import type { Range } from './Range.js'
import { readOffset } from './readOffset.js'

const MINUTE_MS = 60_000

export interface Grid {
  readonly lengthMinutes: number
  /** Minutes from one start to the next. */
  readonly stepMinutes: number
  /** The zone whose clocks the first start of a range is rounded up to. */
  readonly timeZone: string
}

/**
 * Every start of a meeting that fits into the free time. The first one of a range is the next round minute on the
 * visitor's clock, as recorded: nine o'clock in Rome is a quarter to two in Kathmandu, where the first meeting is
 * offered at two.
 */
export function toStarts(free: readonly Range[], grid: Grid): number[] {
  const { lengthMinutes, stepMinutes, timeZone } = grid
  return free.flatMap(({ startMs, endMs }) => {
    const starts: number[] = []
    let start = roundUp(startMs, { stepMinutes, timeZone })
    for (; start + lengthMinutes * MINUTE_MS <= endMs; start += stepMinutes * MINUTE_MS) starts.push(start)
    return starts
  })
}

/** To whole hours when the step is made of hours, else to half hours, and so on. */
function roundUp(atMs: number, { stepMinutes, timeZone }: Omit<Grid, 'lengthMinutes'>): number {
  const roundMinutes = [60, 30, 20, 15, 10, 5].find((minutes) => stepMinutes % minutes === 0) ?? 1
  const offsetMs = readOffset(atMs, timeZone)
  const roundMs = roundMinutes * MINUTE_MS
  return Math.ceil((atMs + offsetMs) / roundMs) * roundMs - offsetMs
}
