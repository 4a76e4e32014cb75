import type { StoredBooking } from '../database/StoredBooking.js'
import { toNumber } from '../eventTypes/json.js'
import type { Host, ServedEventType } from '../eventTypes/ServedEventType.js'
import { intersect, subtract, unite, type Range } from './Range.js'
import { toUsualSchedule, type Schedule } from './Schedule.js'
import { toWorkingHours } from './toWorkingHours.js'

const MINUTE_MS = 60_000

/** Everything that decides when hosts are free. */
export interface Calendar {
  readonly eventTypes: readonly ServedEventType[]
  readonly schedules: readonly Schedule[]
  /**
   * The sandbox's own host, for event types that name no host. Its zone applies to the default
   * hours of other hosts without a schedule.
   */
  readonly host: Host
  /** Bookings that hold their time, of all event types. */
  readonly bookings: readonly StoredBooking[]
}

/**
 * Returns the times at which an event type's hosts work and are not booked: all hosts of a
 * collective event type, any host of a round robin. A seated booking of this event type does not
 * make its time busy, because it may have seats left.
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
  { schedules, host: sandboxHost }: Calendar,
): Schedule[] {
  const named = schedules.find(({ id }) => id === raw.scheduleId)
  if (named) return [named]
  // An empty `hosts` list means nobody. Without a list, the sandbox's own host applies.
  const names = usernames.length > 0 || Array.isArray(raw.hosts) ? usernames : [sandboxHost.username]
  return [...new Set(names)].map(
    (name) =>
      schedules.find(({ username }) => username === name) ??
      toUsualSchedule(name, (name === host.username ? host : sandboxHost).timeZone),
  )
}

/**
 * Returns the bookings' times with their buffers. Between two bookings lie the buffer after the
 * first and the buffer before the second.
 */
function toBusyTime(eventType: ServedEventType, { bookings, eventTypes }: Calendar): Range[] {
  return bookings.flatMap(({ startMs, endMs, eventTypeId, seats }) => {
    const bookedType = eventTypes.find(({ id }) => id === eventTypeId)
    const isSameType = eventTypeId === eventType.id
    if (isSameType ? seats !== undefined : !bookedType || !sharesHost(eventType, bookedType)) return []
    return {
      startMs: startMs - toMs(bookedType?.raw.beforeEventBuffer) - toMs(eventType.raw.afterEventBuffer),
      endMs: endMs + toMs(bookedType?.raw.afterEventBuffer) + toMs(eventType.raw.beforeEventBuffer),
    }
  })
}

/**
 * A round robin does not record which host got a booking, so its bookings make no other event type
 * busy.
 */
function sharesHost(one: ServedEventType, other: ServedEventType): boolean {
  if ([one, other].some(({ raw }) => raw.schedulingType === 'roundRobin')) return false
  return one.usernames.some((name) => other.usernames.includes(name))
}

function toMs(minutes: unknown): number {
  return (toNumber(minutes) ?? 0) * MINUTE_MS
}
