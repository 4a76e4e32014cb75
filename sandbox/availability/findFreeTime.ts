import type { StoredBooking } from '../database/StoredBooking.js'
import { toNumber } from '../eventTypes/json.js'
import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'
import { intersect, subtract, unite, type Range } from './Range.js'
import { toUsualSchedule, type Schedule } from './Schedule.js'
import { toWorkingHours } from './toWorkingHours.js'

const MINUTE_MS = 60_000

export interface Calendar {
  readonly eventTypes: readonly ServedEventType[]
  readonly schedules: readonly Schedule[]
  /** Of a host without a schedule, the zone in which the usual hours count. */
  readonly host: Host
  /** Bookings that hold their time. */
  readonly bookings: readonly StoredBooking[]
}

/**
 * The moments at which an event type's hosts work and are not booked: every host of a collective event type, any one
 * of a round robin. A seated booking of the event type itself leaves its time open, for its seats.
 */
export function findFreeTime(eventType: ServedEventType, calendar: Calendar, within: Range): Range[] {
  const hours = toSchedules(eventType, calendar).map((schedule) => toWorkingHours(schedule, within))
  const [first = [], ...others] = hours
  const anyone = eventType.raw.schedulingType === 'roundRobin'
  const working = anyone ? unite(hours.flat()) : others.reduce(intersect, first)
  return subtract(working, toBusyTime(eventType, calendar))
}

function toSchedules(
  { raw, usernames, host }: ServedEventType,
  { schedules, host: jane }: Calendar,
): Schedule[] {
  const named = schedules.find(({ id }) => id === raw.scheduleId)
  if (named) return [named]
  // A team's event type that lists no hosts at all has nobody; one that says nothing of them has the sandbox's own.
  const names = usernames.length > 0 || Array.isArray(raw.hosts) ? usernames : [jane.username]
  return [...new Set(names)].map(
    (name) =>
      schedules.find(({ username }) => username === name) ??
      toUsualSchedule(name, (name === host.username ? host : jane).timeZone),
  )
}

/** Between two bookings lie the pause after the one and the pause before the other. */
function toBusyTime(eventType: ServedEventType, { bookings, eventTypes }: Calendar): Range[] {
  return bookings.flatMap(({ startMs, endMs, eventTypeId, seats }) => {
    const theirs = eventTypes.find(({ id }) => id === eventTypeId)
    const own = eventTypeId === eventType.id
    if (own ? seats !== undefined : !theirs || !sharesHost(eventType, theirs)) return []
    return {
      startMs: startMs - toMs(theirs?.raw.beforeEventBuffer) - toMs(eventType.raw.afterEventBuffer),
      endMs: endMs + toMs(theirs?.raw.afterEventBuffer) + toMs(eventType.raw.beforeEventBuffer),
    }
  })
}

/** Of a round robin's bookings nobody knows which host they went to, so they are nobody else's. */
function sharesHost(one: ServedEventType, other: ServedEventType): boolean {
  if ([one, other].some(({ raw }) => raw.schedulingType === 'roundRobin')) return false
  return one.usernames.some((name) => other.usernames.includes(name))
}

function toMs(minutes: unknown): number {
  return (toNumber(minutes) ?? 0) * MINUTE_MS
}
