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

/** For answers in which engines do not differ. */
function all(answer: string): Record<EngineName, string> {
  return { chromium: answer, firefox: answer, webkit: answer }
}

/** `npm run test:engines` measures each again, and fails when an engine does something else by now. */
export const FINDINGS = {
  resend: {
    ids: 'N20',
    question:
      'A server resets, before any byte of an answer, the connection of a POST: how many POSTs reach it, and what is the page told?',
    measured: 'a GET, 300 ms of rest, then one `fetch` with POST to a server that keeps connections open',
    answers: {
      chromium: '2 POSTs, the first on the used connection, TypeError: Failed to fetch',
      firefox:
        '2 POSTs, the first on the used connection, TypeError: NetworkError when attempting to fetch resource.',
      webkit: '1 POST, on a new connection, TypeError: Load failed',
    },
    follows:
      'One press can be two requests on the wire, in Firefox too. Both carry one submission id, and the form says that it does not know. WebKitGTK never sends a POST over a used connection; Safari has another network library and is not judged by this.',
  },
  resendLater: {
    ids: 'N20',
    question: 'The same when the reset comes 1.5 seconds later, when a server had the time to book',
    measured: 'as above',
    answers: {
      chromium: '2 POSTs, the first on the used connection, TypeError: Failed to fetch',
      firefox:
        '2 POSTs, the first on the used connection, TypeError: NetworkError when attempting to fetch resource.',
      webkit: '1 POST, on a new connection, TypeError: Load failed',
    },
    follows: 'As above: time does not keep an engine from it.',
  },
  internationalAddress: {
    ids: 'I02',
    question:
      'What does `<input type="email">` hold after `jane@müller.de` is typed, and does the engine hold it valid?',
    measured: 'keys, then `value` and `validity.valid`',
    answers: {
      chromium: 'jane@xn--mller-kva.de, valid',
      firefox: 'jane@müller.de, valid',
      webkit: 'jane@müller.de, not valid',
    },
    follows:
      'Three engines, three answers: the form judges addresses itself and takes either form of the domain. In all three the booking is made.',
  },
  disabledFocus: {
    ids: 'L06',
    question: 'Where is the focus when a button that has it is disabled, and where does Tab go then?',
    measured: '`document.activeElement` 200 ms later, then keys',
    answers: all('focus on body, then Tab goes to after'),
    follows: 'The focus is lost in all three: the button gets `aria-disabled` instead and keeps it.',
  },
  policy: {
    ids: 'H07 H08',
    question: "What styles a shadow root under `style-src 'self'` with trusted types required?",
    measured: 'computed colours',
    answers: all('constructed sheet yes, style element no, style attribute no, style by script yes'),
    follows: 'Constructed sheets are the way in all three.',
  },
  policyReports: {
    ids: 'H07 H08',
    question: 'And what of it is reported as a violation?',
    measured: '`securitypolicyviolation` events',
    answers: all('policy: style-src-elem inline, policy: style-src-attr inline'),
    follows: 'A host that collects reports hears nothing of the form, which does neither.',
  },
  translatedText: {
    ids: 'H34',
    question: 'What does `removeChild` of a text say that a translator has moved into a `<font>`?',
    measured: 'a page that does both',
    answers: all('NotFoundError'),
    follows:
      'So React loses a tree in all three, unless every changing text is alone in its element. Translated before each step the form goes on in all three, and keeps what was typed.',
  },
  backInFlight: {
    ids: 'L15',
    question:
      'A visitor goes to another page while a booking is under way, then back: what is there four seconds later?',
    measured: 'the built site, an answer after 3 s, the commands to go and to go back',
    answers: {
      chromium: 'the page as it was left, “You are booked”, 1 POST',
      firefox: 'the page loaded anew, “Book Tue 8 Jan, 14:00”, 1 POST',
      webkit: 'the page as it was left, “We could not confirm your booking”, 1 POST',
    },
    follows:
      'Never a second request, and never a wrong word. Chromium finishes the request; WebKitGTK breaks it off, and the form says that it does not know; Firefox keeps no page with a request under way, so the visitor finds a new form: while one is under way the form asks before the page is left.',
  },
  backOnConfirmation: {
    ids: 'L16',
    question: 'The same on the confirmation',
    measured: 'as above',
    answers: all('the page as it was left, “You are booked”, 1 POST'),
    follows: 'Still the confirmation, and nothing is sent.',
  },
} satisfies Record<string, Finding>
