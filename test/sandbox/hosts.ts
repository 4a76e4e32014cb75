import type { Schedule, Weekday } from '../../sandbox/availability/Schedule.js'
import { recordedEventTypes, type Json } from './recorded.js'
import { UNFETCHED } from './unfetched.js'

const WORKDAYS: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

const nineToFive = (id: number, username: string, timeZone: string): Schedule => ({
  id,
  username,
  timeZone,
  availability: [{ days: WORKDAYS, startTime: '09:00', endTime: '17:00' }],
})

/**
 * Working hours of the hosts in the recordings. The last schedule belongs to one event type, and
 * covers day and night.
 */
export const RECORDED_SCHEDULES: Schedule[] = [
  nineToFive(1, 'ada', 'Europe/Rome'),
  nineToFive(2, 'linus', 'Europe/Rome'),
  nineToFive(3, 'grace', 'America/New_York'),
  {
    id: 4,
    username: 'ada',
    timeZone: 'Europe/Rome',
    availability: [{ days: [...WORKDAYS, 'Saturday', 'Sunday'], startTime: '00:00', endTime: '24:00' }],
  },
]

/** The time at which the slots were recorded. */
export const RECORDED_NOW = Date.parse('2026-11-23T16:48:46.000Z')

/**
 * Returns all recorded event types with the hosts that the public reply leaves out, their
 * schedules, and the clock.
 */
export function recordedCalendar(): { eventTypes: Json[]; schedules: Schedule[]; now: () => number } {
  const collective = { hosts: [{ username: 'ada' }, { username: 'grace' }] }
  const fetched = recordedEventTypes().map((type) =>
    type.slug === 'team-collective' ? { ...type, ...collective } : type,
  )
  const dayAndNight = { id: 291, slug: 'day-and-night', username: 'ada', lengthInMinutes: 60, scheduleId: 4 }
  return {
    eventTypes: [...fetched, ...UNFETCHED, dayAndNight],
    schedules: RECORDED_SCHEDULES,
    now: () => RECORDED_NOW,
  }
}
