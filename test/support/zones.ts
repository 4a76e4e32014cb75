import { Temporal } from 'temporal-polyfill'

/** Every time zone that the runtime lists. */
export const zones = Intl.supportedValuesOf('timeZone')

/** A change of the offset of a time zone. */
export interface Transition {
  timeZone: string
  epochMs: number
}

/**
 * Returns every offset change of every time zone between two days.
 *
 * @param from - ISO 8601 date; the first day @defaultValue 2026-01-01
 * @param to - ISO 8601 date; the day after the last day @defaultValue 2029-01-01
 */
export function transitions(from = '2026-01-01', to = '2029-01-01'): Transition[] {
  const [start, end] = [Temporal.Instant.from(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)]
  return zones.flatMap((timeZone) => {
    const found: Transition[] = []
    let next = start.toZonedDateTimeISO(timeZone).getTimeZoneTransition('next')
    while (next && next.epochMilliseconds < end) {
      found.push({ timeZone, epochMs: next.epochMilliseconds })
      next = next.getTimeZoneTransition('next')
    }
    return found
  })
}
