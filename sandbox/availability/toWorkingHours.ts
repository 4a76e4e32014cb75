import { intersect, unite, type Range } from './Range.js'
import { WEEKDAYS, type Schedule } from './Schedule.js'
import { toSteadySpans } from './toSteadySpans.js'

const DAY_MS = 86_400_000

/**
 * The moments of a time at which the clock on the host's wall shows working hours. Where the clocks are set
 * forward there is no such moment for the hour that is skipped; where they are set back there are two.
 */
export function toWorkingHours(schedule: Schedule, within: Range): Range[] {
  const hours = toSteadySpans(within, schedule.timeZone).flatMap(({ offsetMs, ...span }) => {
    const wall = { startMs: span.startMs + offsetMs, endMs: span.endMs + offsetMs }
    return toWallHours(schedule, wall).map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs - offsetMs, span.startMs),
      endMs: Math.min(endMs - offsetMs, span.endMs),
    }))
  })
  return unite(intersect(hours, [within]))
}

/** Working hours as if the wall's clock were UTC. */
function toWallHours({ availability }: Schedule, { startMs, endMs }: Range): Range[] {
  const hours: Range[] = []
  for (let dayMs = Math.floor(startMs / DAY_MS) * DAY_MS; dayMs < endMs; dayMs += DAY_MS) {
    const weekday = WEEKDAYS[new Date(dayMs).getUTCDay()]
    for (const { days, startTime, endTime } of availability) {
      if (days.some((day) => day === weekday))
        hours.push({ startMs: dayMs + toClockMs(startTime), endMs: dayMs + toClockMs(endTime) })
    }
  }
  return hours
}

/** Milliseconds from midnight to `HH:mm`. */
function toClockMs(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return (hours * 60 + minutes) * 60_000
}
