import type { Fault } from './types.js'

/** Replies of servers that were met in use. */
export const fieldReplies: readonly Fault[] = [
  {
    id: 'F08',
    stimulus: 'The server responds with the text of a database whose unique constraint refuses the booking',
    outcome: 'Says that the time is no longer available and offers to choose another time',
  },
  {
    id: 'F09',
    stimulus: 'The server could not check the verification code',
    outcome: 'Stays at the step that asks for the code and says that the code is not right, or too old',
  },
  {
    id: 'F12',
    stimulus: 'A proxy sends a refusal with status 200, in an envelope of its own',
    outcome:
      'Shows the refusal that it is; “could not confirm” if the message is unknown or the response has a booking too',
  },
  {
    id: 'F13',
    stimulus: 'The server nests the errors of properties, or names them in the wording of API v1',
    outcome: 'Shows each error at its field',
  },
  {
    id: 'F17',
    stimulus: 'The server sends the status of a booking in upper case',
    outcome: 'Reads it as the status',
  },
  {
    id: 'F22',
    stimulus:
      'A wrapper of the page calls methods of the options and headers of fetch, or a replacement of fetch has no streams',
    outcome: 'Sends ordinary objects; reads the text of the response',
  },
]
