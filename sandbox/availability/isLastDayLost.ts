import type { Range } from './Range.js'
import { readOffset } from './readOffset.js'

const DAY_MS = 86_400_000

/**
 * Returns whether the server leaves out the last day of a requested range, as recorded: if the clocks
 * of the zone go back in the range, that is, if the last day begins with a smaller UTC offset than the
 * first. Two changes within a range cancel out.
 */
export function isLastDayLost({ startMs, endMs, timeZone }: Range & { readonly timeZone: string }): boolean {
  return readFirstOffset(endMs, timeZone) < readFirstOffset(startMs, timeZone)
}

/** Returns the UTC offset at the beginning of the local day that contains a moment. */
function readFirstOffset(atMs: number, timeZone: string): number {
  const offsetMs = readOffset(atMs, timeZone)
  const midnightMs = Math.floor((atMs + offsetMs) / DAY_MS) * DAY_MS - offsetMs
  return readOffset(midnightMs, timeZone)
}
