import type { Range } from './Range.js'
import { readOffset } from './readOffset.js'

const MINUTE_MS = 60_000

/** How starts are spread over free time. */
export interface Grid {
  readonly lengthMinutes: number
  /** Minutes from one start to the next. */
  readonly stepMinutes: number
  /** The visitor's zone, in which the first start of a range is rounded up. */
  readonly timeZone: string
}

/**
 * Returns every start at which a meeting fits into the free time. The first start of a range is
 * rounded up on the visitor's clock, as recorded: 9:00 in Rome is 13:45 in Kathmandu, so a visitor
 * there is offered 14:00 first.
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

/** Rounds up to whole hours if the step is a multiple of an hour, else to half hours, and so on. */
function roundUp(atMs: number, { stepMinutes, timeZone }: Omit<Grid, 'lengthMinutes'>): number {
  const roundMinutes = [60, 30, 20, 15, 10, 5].find((minutes) => stepMinutes % minutes === 0) ?? 1
  const offsetMs = readOffset(atMs, timeZone)
  const roundMs = roundMinutes * MINUTE_MS
  return Math.ceil((atMs + offsetMs) / roundMs) * roundMs - offsetMs
}
