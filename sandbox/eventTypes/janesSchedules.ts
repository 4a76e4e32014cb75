import type { Schedule, Weekday } from '../availability/Schedule.js'
import { JANE } from './jane.js'

const WORKDAYS: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** Jane's working hours in Riga: nine to five on weekdays, with an hour for lunch. */
export const JANES_SCHEDULES: readonly Schedule[] = [
  {
    id: 1,
    username: JANE.username,
    timeZone: JANE.timeZone,
    availability: [
      { days: WORKDAYS, startTime: '09:00', endTime: '12:00' },
      { days: WORKDAYS, startTime: '13:00', endTime: '17:00' },
    ],
  },
]
