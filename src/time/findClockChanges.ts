import { readClock } from './readClock.js'

/**
 * Finds the occurrences of a series whose UTC offset differs from that of the previous occurrence.
 *
 * @param startsUtc - ISO 8601, in order
 * @param timeZone - IANA id
 * @returns indexes into `startsUtc`; never 0
 */
export function findClockChanges(startsUtc: string[], timeZone: string): number[] {
  const offsets = startsUtc.map((start) => readClock(Date.parse(start), timeZone).offsetMinutes)
  return offsets.flatMap((offset, index) => (index > 0 && offset !== offsets[index - 1] ? [index] : []))
}
