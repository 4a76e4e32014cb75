import { readClock } from './readClock.js'

/**
 * Where in a series of times the clock has changed since the one before.
 *
 * @param startsUtc - ISO 8601, in their order
 * @param timeZone - IANA id
 * @returns indexes into `startsUtc`; never 0
 */
export function findClockChanges(startsUtc: string[], timeZone: string): number[] {
  const offsets = startsUtc.map((start) => readClock(Date.parse(start), timeZone).offsetMinutes)
  return offsets.flatMap((offset, index) => (index > 0 && offset !== offsets[index - 1] ? [index] : []))
}
