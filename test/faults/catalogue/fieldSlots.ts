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
  {
    id: 'F19',
    stimulus: 'Twenty forms on a page ask the same API for the same event type',
    outcome:
      'Sends one request for the event type and one for the free times; forms that are opened within a minute ask for no free times',
  },
  {
    id: 'F50',
    stimulus: 'A tab is left open while times pass',
    outcome:
      'Takes each time off the list when it has passed; asks again when the visitor returns after a minute',
  },
  {
    id: 'F48',
    stimulus: 'The browser reports a time zone that it refuses itself, or only an offset',
    outcome: 'Shows times in UTC and names it',
  },
]
