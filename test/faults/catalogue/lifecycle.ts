import type { Fault } from './types.js'

/** Lifecycle and concurrency. */
export const lifecycle: readonly Fault[] = [
  {
    id: 'L01',
    stimulus: 'A double click',
    outcome: 'One request',
  },
  {
    id: 'L02',
    stimulus: 'Enter pressed twice, or held',
    outcome: 'One request',
  },
  {
    id: 'L04',
    stimulus: 'Presses, answers, resets and removal in any order',
    outcome: 'Never more than one request under way, nor two successes of one submission',
  },
  {
    id: 'L05',
    stimulus: 'A press while answers are still being checked',
    outcome: 'One request',
  },
  {
    id: 'L06',
    stimulus: 'The button while a booking is under way',
    outcome: 'It keeps the focus, says that it is busy, and does nothing',
  },
  {
    id: 'L07',
    stimulus: 'React’s StrictMode',
    outcome: 'Nothing happens twice',
  },
  {
    id: 'L09',
    stimulus: 'The host draws the form again with new functions',
    outcome: 'The newest is called; nothing is sent again',
  },
  {
    id: 'L10',
    stimulus: 'The form is removed before anything was sent',
    outcome: 'Nothing is sent',
  },
  {
    id: 'L11',
    stimulus: 'The form is removed after the booking was sent',
    outcome: 'A form drawn in its place knows nothing of the late answer',
  },
  {
    id: 'L12',
    stimulus: 'A host takes the form back while a booking is under way',
    outcome: 'What was sent cannot be taken back: the form waits for the answer and shows it',
  },
  {
    id: 'L14',
    stimulus: 'The page is left',
    outcome: 'The browser asks first while a booking is under way, and at no other time',
  },
  {
    id: 'L15',
    stimulus: 'The page comes back from the browser’s memory with a booking under way',
    outcome: 'The booking ends, and its result is shown',
  },
  {
    id: 'L16',
    stimulus: 'The page comes back from the browser’s memory with the confirmation',
    outcome: 'Still the confirmation; nothing is sent again',
  },
  {
    id: 'L17',
    stimulus: 'The back button after the booking',
    outcome: 'Nothing is sent again',
  },
  {
    id: 'L19',
    stimulus: 'A captcha',
    outcome: 'A fresh token for every attempt; one that has expired is renewed once',
    state: { waitsFor: 'a captcha' },
  },
  {
    id: 'L20',
    stimulus: 'A function of the host throws, rejects, or never ends',
    outcome: 'The form goes on; the error is reported once',
  },
  {
    id: 'L21',
    stimulus: 'A function of the host changes the request before it is sent',
    outcome: 'It gets a copy that it cannot change',
  },
  {
    id: 'L22',
    stimulus: 'A field that the host draws throws',
    outcome: 'That field breaks, the rest stays usable',
  },
  {
    id: 'L24',
    stimulus: 'A host’s query client that repeats, stores and reports everything',
    outcome: 'The booking is not repeated, stored or reported by it',
  },
]
