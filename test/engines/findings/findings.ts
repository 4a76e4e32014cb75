import type { EngineName } from '../driver/engineNames.js'

/** What the three engines do where the catalogue of faults asked. */
export interface Finding {
  /** Of the catalogue of faults. */
  ids: string
  question: string
  /** How the answer was got. */
  measured: string
  answers: Readonly<Record<EngineName, string>>
  /** What follows for the form. */
  follows: string
}

const ASK = { chromium: '?', firefox: '?', webkit: '?' }

/** `npm run test:engines` measures each again, and fails when an engine does something else by now. */
export const FINDINGS = {
  resend: {
    ids: 'N20',
    question: 'A server resets, before any answer, a connection that was used before: how many POSTs reach it, and what is the page told?',
    measured: 'a GET, then one `fetch` with POST over the same connection, reset at once',
    answers: ASK,
    follows: '',
  },
  resendLater: {
    ids: 'N20',
    question: 'The same when the reset comes 1.5 seconds later, when a server had the time to book',
    measured: 'as above, reset after 1500 ms',
    answers: ASK,
    follows: '',
  },
  internationalAddress: {
    ids: 'I02',
    question: 'What does `<input type="email">` hold after `jane@müller.de` is typed?',
    measured: 'keys, then `value` and `validity.valid`',
    answers: ASK,
    follows: '',
  },
  disabledFocus: {
    ids: 'L06',
    question: 'Where is the focus when a button that has it is disabled?',
    measured: '`document.activeElement` 200 ms later; then keys',
    answers: ASK,
    follows: '',
  },
  policy: {
    ids: 'H07 H08',
    question: 'What styles a shadow root under `style-src \'self\'` with trusted types required?',
    measured: 'computed colours',
    answers: ASK,
    follows: '',
  },
  policyReports: {
    ids: 'H07 H08',
    question: 'And what of it is reported as a violation?',
    measured: '`securitypolicyviolation` events',
    answers: ASK,
    follows: '',
  },
  translatedText: {
    ids: 'H34',
    question: 'What does `removeChild` of a text say that a translator has moved into a `<font>`?',
    measured: 'a page that does both',
    answers: ASK,
    follows: '',
  },
  backInFlight: {
    ids: 'L15',
    question: 'A visitor goes to another page while a booking is under way, and back: what is there?',
    measured: 'the built site, an answer after 3 s, a link and the Back button',
    answers: ASK,
    follows: '',
  },
  backOnConfirmation: {
    ids: 'L16',
    question: 'The same on the confirmation',
    measured: 'the built site, a link and the Back button',
    answers: ASK,
    follows: '',
  },
} satisfies Record<string, Finding>
