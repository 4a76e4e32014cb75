/** A day of the week, as Cal.com's schedules write it. */
export type Weekday = (typeof WEEKDAYS)[number]

/** Days of the week in the order of `Date.getUTCDay`. */
export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const

/**
 * A host's weekly working hours, in the shape of Cal.com's schedules (2024-06-11). An event type
 * can name one by its `scheduleId`. Otherwise the first schedule of each of its hosts applies.
 */
export interface Schedule {
  readonly id: number
  readonly username: string
  /** IANA id of the zone in which `startTime` and `endTime` are read. */
  readonly timeZone: string
  readonly availability: readonly {
    readonly days: readonly Weekday[]
    /** `HH:mm`; `24:00` is the end of the day. */
    readonly startTime: string
    readonly endTime: string
  }[]
}

/**
 * Returns the hours of a host who has not set any: Monday to Friday, 9:00 to 17:00, which is
 * Cal.com's default.
 */
export function toUsualSchedule(username: string, timeZone: string): Schedule {
  const days: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  return { id: 0, username, timeZone, availability: [{ days, startTime: '09:00', endTime: '17:00' }] }
}
