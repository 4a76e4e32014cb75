import type { Fault } from './types.js'

/** Refusals and interrupted bookings that were met in use. */
export const fieldOutcome: readonly Fault[] = [
  {
    id: 'F03',
    stimulus: 'A text is over a limit of its field that the API does not show',
    outcome: 'Asks for a shorter text, without a number that is not the limit',
  },
  {
    id: 'F04',
    stimulus: 'The API leaves a hidden required field out of the event type',
    outcome:
      'Sends the answer that the host gives. Without one, tells the developer which field is missing, and the ' +
      'visitor that nothing can be booked here',
  },
  {
    id: 'F06',
    stimulus: 'The server refuses an answer in a way that no answer can change, for example every number',
    outcome: 'Tells the developer, on the page and in the console, which prop solves it',
  },
  {
    id: 'F07',
    stimulus: 'The username names a group, such as ada+grace',
    outcome: 'Sends nothing, and tells the developer that the API cannot book a group',
  },
  {
    id: 'F09',
    stimulus: 'The server cannot validate the code that confirms an e-mail address',
    outcome: 'Stays on the step of the code and asks for the code again',
  },
  {
    id: 'F10',
    stimulus: 'The outcome of a booking with a round-robin team is unknown',
    outcome: 'Warns that a repeat may book a second time',
  },
  {
    id: 'F49',
    stimulus: 'The page is reloaded, or the form is mounted anew, while a booking is on its way',
    outcome:
      'Says when the attempt was made and for which time. A repeat for this time uses the same submission id, ' +
      'which is kept in session storage, without personal data',
  },
]
