/** A day of the week as Cal.com's schedules write it. */
export type Weekday = (typeof WEEKDAYS)[number]

/** In the order of `Date.getUTCDay`. */
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
 * When somebody works, week by week, in the shape of Cal.com's schedules (2024-06-11). An event type names one by
 * its `scheduleId`; otherwise the first one of each of its hosts counts.
 */
export interface Schedule {
  readonly id: number
  readonly username: string
  /** IANA id; the hours below are read from a clock on the wall there. */
  readonly timeZone: string
  readonly availability: readonly {
    readonly days: readonly Weekday[]
    /** `HH:mm`; `24:00` is the end of the day. */
    readonly startTime: string
    readonly endTime: string
  }[]
}

/** The hours of somebody who has not set any: Cal.com's own default. */
export function toUsualSchedule(username: string, timeZone: string): Schedule {
  const days: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
  return { id: 0, username, timeZone, availability: [{ days, startTime: '09:00', endTime: '17:00' }] }
}
