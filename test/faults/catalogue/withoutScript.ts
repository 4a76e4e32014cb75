import type { Fault } from './types.js'

/** Forms that are sent without script, and forms whose script comes late. */
export const withoutScript: readonly Fault[] = [
  {
    id: 'H80',
    stimulus: 'The button is pressed twice without script, or the page with the reply is reloaded',
    outcome:
      'Books once, and each press gets the page of that booking. Another visitor of the same cached page has ' +
      'a booking of their own',
  },
  {
    id: 'H81',
    stimulus: 'A form is sent whose token is missing, made up or older than a day',
    outcome: 'Books nothing, and shows the form with all answers and a new token',
  },
  {
    id: 'H82',
    stimulus: 'The visitor types and chooses before the script of the page has arrived',
    outcome: 'Keeps every answer, the focus and the caret when the script takes over',
  },
  {
    id: 'H83',
    stimulus: 'The time is taken when the form is sent without script',
    outcome: 'Shows the form with all answers and other free times to choose from',
  },
]
