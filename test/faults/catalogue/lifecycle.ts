import type { Fault } from './types.js'

/** Lifecycle and concurrency. */
export const lifecycle: readonly Fault[] = [
  {
    id: 'L01',
    stimulus: 'The visitor double-clicks the submit button',
    outcome: 'Sends one request',
  },
  {
    id: 'L02',
    stimulus: 'The visitor presses Enter twice or holds it down',
    outcome: 'Sends one request',
  },
  {
    id: 'L04',
    stimulus: 'Submits, responses, resets and unmounting happen in any order',
    outcome: 'Never has more than one pending request, nor two successes of one submission',
  },
  {
    id: 'L05',
    stimulus: 'The visitor submits while answers are still being validated',
    outcome: 'Sends one request',
  },
  {
    id: 'L06',
    stimulus: 'A booking request is pending',
    outcome: 'The submit button keeps the focus, shows that it is busy, and does nothing when pressed',
  },
  {
    id: 'L07',
    stimulus: 'React runs in StrictMode',
    outcome: 'Does nothing twice',
  },
  {
    id: 'L09',
    stimulus: 'The host re-renders the form with new callbacks',
    outcome: 'Calls the newest callback and sends nothing again',
  },
  {
    id: 'L10',
    stimulus: 'The form is unmounted before anything was sent',
    outcome: 'Sends nothing',
  },
  {
    id: 'L11',
    stimulus: 'The form is unmounted after the request was sent',
    outcome: 'A form that is mounted in its place ignores the late response',
  },
  {
    id: 'L12',
    stimulus: 'The host resets the form while a booking request is pending',
    outcome: 'Cannot undo the request: waits for the response and shows it',
  },
  {
    id: 'L14',
    stimulus: 'The visitor leaves the page',
    outcome: 'Makes the browser ask first while a booking request is pending, and at no other time',
  },
  {
    id: 'L15',
    stimulus: 'The browser restores the page from memory while a booking request is pending',
    outcome: 'Finishes the booking and shows the outcome',
  },
  {
    id: 'L16',
    stimulus: 'The browser restores the page from memory with the confirmation',
    outcome: 'Still shows the confirmation and sends nothing again',
  },
  {
    id: 'L17',
    stimulus: 'The visitor presses the back button after the booking',
    outcome: 'Sends nothing again',
  },
  {
    id: 'L19',
    stimulus: 'A captcha protects the form',
    outcome: 'Uses a fresh token for every attempt and renews an expired one once',
    state: { waitsFor: 'a captcha' },
  },
  {
    id: 'L20',
    stimulus: 'A callback of the host throws, rejects or never settles',
    outcome: 'Keeps working and reports the error once',
  },
  {
    id: 'L21',
    stimulus: 'A callback of the host changes the request before it is sent',
    outcome: 'Passes the callback a copy that it cannot change',
  },
  {
    id: 'L22',
    stimulus: 'A control of the host throws while it renders',
    outcome: 'Replaces that field with a notice; the rest stays usable',
  },
  {
    id: 'L24',
    stimulus: 'The host’s query client retries, caches and reports everything',
    outcome: 'Never lets it retry, cache or report the booking',
  },
]
