import { intersect, unite, type Range } from './Range.js'
import { WEEKDAYS, type Schedule } from './Schedule.js'
import { toSteadySpans } from './toSteadySpans.js'

const DAY_MS = 86_400_000

/**
 * Returns the times within a range at which the clock in the host's zone shows working hours. An
 * hour that is skipped when clocks go forward does not occur; an hour that is repeated when they go
 * back occurs twice.
 */
export function toWorkingHours(schedule: Schedule, within: Range): Range[] {
  const hours = toSteadySpans(within, schedule.timeZone).flatMap(({ offsetMs, ...span }) => {
    const local = { startMs: span.startMs + offsetMs, endMs: span.endMs + offsetMs }
    return toLocalHours(schedule, local).map(({ startMs, endMs }) => ({
      startMs: Math.max(startMs - offsetMs, span.startMs),
      endMs: Math.min(endMs - offsetMs, span.endMs),
    }))
  })
  return unite(intersect(hours, [within]))
}

/** Returns working hours as if the host's local time were UTC. */
function toLocalHours({ availability }: Schedule, { startMs, endMs }: Range): Range[] {
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
