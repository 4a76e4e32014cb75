import type { Fault } from './types.js'

/** Free times and time zones that were met in use. */
export const fieldSlots: readonly Fault[] = [
  {
    id: 'F01',
    stimulus:
      'The server leaves out the last day of a month in which the clocks go back, and times that end after the month',
    outcome: 'Asks for a day more at both ends, and shows what is in the month; every free day is shown',
  },
]
