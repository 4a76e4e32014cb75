import { WEEKDAYS, type Schedule, type Weekday } from '../../sandbox/availability/Schedule.js'
import { addMonths } from '../../src/time/calendar/calendarDays.js'

/** Zones in which `npm test` runs, and zones with other clock changes or far from UTC. */
export const ZONES = [
  ...['Europe/Berlin', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
  ...['Europe/Rome', 'Pacific/Auckland', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  // The clocks change at midnight, or go back for Ramadan.
  ...['America/Havana', 'Africa/Casablanca'],
]

/** The months of two years. */
export const MONTHS = Array.from({ length: 24 }, (_, ahead) => addMonths('2027-01', ahead))

/**
 * A server whose host works day and night. Its days have times in each of the zones, and some of them end on
 * the next day.
 *
 * @param days - the days on which the host works
 */
export const toBusyHost = (days: readonly Weekday[] = WEEKDAYS) => ({
  eventTypes: [{ id: 1, slug: 'intro', username: 'jane', lengthInMinutes: 120, scheduleId: 1 }],
  schedules: [
    {
      id: 1,
      username: 'jane',
      timeZone: 'Europe/Rome',
      availability: [
        ['00:00', '05:00'],
        ['09:00', '13:00'],
        ['19:00', '24:00'],
      ].map(([startTime = '', endTime = '']) => ({ days, startTime, endTime })),
    },
  ] satisfies Schedule[],
})

/** Returns the address of all times that the server has in the two years and on the days around them. */
export const toSlotsPath = (timeZone: string): string => {
  const query = { eventTypeId: '1', timeZone, start: '2026-12-25', end: '2029-01-10' }
  return `slots?${new URLSearchParams(query)}`
}
