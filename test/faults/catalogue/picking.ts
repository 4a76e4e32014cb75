import type { Fault } from './types.js'

/** Faults of the list of days, the first free time, and questions before the time. */
export const picking: readonly Fault[] = [
  {
    id: 'H100',
    stimulus: '“Show more days” cannot load the next month',
    outcome: 'Keeps the days that are shown, says so, and offers to try again',
  },
  {
    id: 'H101',
    stimulus: 'The event type takes only bookings of people who are signed in',
    outcome: 'Says so before anything is asked, links to its page, and tells the developer; sends nothing',
  },
  {
    id: 'H102',
    stimulus: 'renderNoSlots throws',
    outcome: 'Shows the built-in notice',
  },
  {
    id: 'H103',
    stimulus: 'With the questions first, the picked time is taken by somebody else',
    outcome: 'Offers the nearest times; every answer is kept, and one press books',
  },
  {
    id: 'H104',
    stimulus: 'The layouts of an event type are unknown, disabled or of another type',
    outcome: 'Shows the first enabled layout that is known, otherwise the month',
  },
  {
    id: 'H105',
    stimulus: 'With the questions first, the answers are invalid when the visitor goes on to the times',
    outcome: 'Shows the errors at their fields, and asks for no time until they are corrected',
  },
  {
    id: 'H106',
    stimulus: 'The first month has no free times, and the first free time is asked for',
    outcome: 'Finds the first free time in a later month, with one request for each month',
  },
]
