import { Temporal } from 'temporal-polyfill'

/** Every zone that the runtime lists. */
export const zones = Intl.supportedValuesOf('timeZone')

/** A change of a zone's clock. */
export interface Transition {
  timeZone: string
  epochMs: number
}

/** Every clock change from 2026 to 2028, or between two days, in every zone. */
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
