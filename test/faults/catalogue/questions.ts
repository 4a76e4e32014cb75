import type { Fault } from './types.js'

/** Questions that only definitions of hosts have: with conditions, dates, files and consents. */
export const questions: readonly Fault[] = [
  {
    id: 'H60',
    stimulus: 'An answer hides another field that has an error',
    outcome:
      'The error leaves the summary with its field. The answer is kept, and neither validated nor sent until ' +
      'the field is back',
  },
  {
    id: 'H61',
    stimulus: 'The upload of a file fails half way',
    outcome: 'Keeps the file, says so at the file, and offers to try again. Nothing is sent meanwhile',
  },
  {
    id: 'H62',
    stimulus: 'The upload of a file never ends',
    outcome: 'Can be cancelled at once, whatever the host does. What it still reports is ignored',
  },
  {
    id: 'H63',
    stimulus: 'The visitor submits while a file is being uploaded',
    outcome:
      'Sends nothing, and asks at the field to wait or to cancel. The error leaves when the upload ends',
  },
  {
    id: 'H64',
    stimulus: 'The upload of a host returns no http address',
    outcome: 'Counts as failed, and the developer is warned. Nothing but a web address is sent or linked',
  },
  {
    id: 'H65',
    stimulus:
      'A showIf names unknown fields or operators, goes in a circle, or hides what every booking needs',
    outcome: 'Shows the field always, and warns the developer once. The schema of a server does the same',
  },
]
