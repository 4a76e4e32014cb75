import type { Fault } from './types.js'

/** Free times and time zones that were met in use. */
export const fieldSlots: readonly Fault[] = [
  {
    id: 'F01',
    stimulus:
      'The server leaves out the last day of a month in which the clocks go back, and times that end after the month',
    outcome: 'Asks for a day more at both ends, and shows what is in the month; every free day is shown',
  },
  {
    id: 'F18',
    stimulus:
      'Free times in the shape of an older version or of a proxy, a day that is null, an extra property',
    outcome:
      'Shows the times that can be read; if there are only entries that cannot be read, says that the times could not be loaded',
  },
]
