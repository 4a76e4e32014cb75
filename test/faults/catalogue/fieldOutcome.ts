import type { Fault } from './types.js'

/** Refusals and interrupted bookings that were met in use. */
export const fieldOutcome: readonly Fault[] = [
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
