import type { Fault } from './types.js'

/** What can go wrong between a valid form and its request. */
export const beforeSending: readonly Fault[] = [
  {
    id: 'H90',
    stimulus: 'The guard of the host never answers',
    outcome:
      'Sends nothing, aborts the guard after a minute, keeps every answer, and lets the visitor try again',
  },
  {
    id: 'H91',
    stimulus: 'The guard of the host throws',
    outcome:
      'Sends nothing, keeps every answer, and lets the visitor try again; in the step of the code, the code stays',
  },
  {
    id: 'H92',
    stimulus: 'The guard answers with something that is neither a token nor headers',
    outcome: 'Sends nothing and tells the developer what a guard returns',
  },
  {
    id: 'H93',
    stimulus: '`onBeforeSubmit` returns more metadata than the server takes, or values that are no strings',
    outcome: 'Sends nothing and tells the developer which entry is at fault',
  },
  {
    id: 'H94',
    stimulus: 'A token of a guard is valid once, and a seated booking is sent a second time',
    outcome: 'Asks the guard again before the second request',
  },
  {
    id: 'H95',
    stimulus: 'The page changes its URL before the visitor submits, so that the source of the visit is gone',
    outcome: 'Reads the source when the form is first shown',
  },
  {
    id: 'H96',
    stimulus: '`renderPayment` or `renderGuard` of the host throws',
    outcome: 'Shows the built-in payment notice, or the form without the widget; the booking is not affected',
  },
]
