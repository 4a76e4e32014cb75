import type { Range } from './Range.js'
import { readOffset } from './readOffset.js'

/** A time range in which a zone's UTC offset does not change. */
export interface SteadySpan extends Range {
  readonly offsetMs: number
}

/** No zone has changed its offset twice within this time. */
const STEP_MS = 12 * 3_600_000

/** Splits a range at each change of the zone's UTC offset. */
export function toSteadySpans({ startMs, endMs }: Range, timeZone: string): SteadySpan[] {
  const spans: SteadySpan[] = []
  let span = { startMs, offsetMs: readOffset(startMs, timeZone) }
  for (let fromMs = startMs; fromMs < endMs; fromMs += STEP_MS) {
    const toMs = Math.min(fromMs + STEP_MS, endMs)
    const offsetMs = readOffset(toMs, timeZone)
    if (offsetMs === span.offsetMs) continue
    const changeMs = findChange({ startMs: fromMs, endMs: toMs }, timeZone)
    spans.push({ ...span, endMs: changeMs })
    span = { startMs: changeMs, offsetMs }
  }
  return [...spans, { ...span, endMs }]
}

/** Returns the first moment of a range at which the offset is already the one at its end, to the second. */
function findChange({ startMs, endMs }: Range, timeZone: string): number {
  const after = readOffset(endMs, timeZone)
  let [low, high] = [startMs, endMs]
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000
    if (middle <= low) break
    if (readOffset(middle, timeZone) === after) high = middle
    else low = middle
  }
  return high
}
