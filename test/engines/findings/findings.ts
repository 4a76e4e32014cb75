import type { EngineName } from '../driver/engineNames.js'

/** What the three engines do in a case that matters for the fault catalogue. */
export interface Finding {
  /** Ids in the fault catalogue. */
  ids: string
  question: string
  /** How it was measured. */
  measured: string
  /** The result in each engine. */
  answers: Readonly<Record<EngineName, string>>
  /** The consequence for the form. */
  follows: string
}

/** The same answer for all engines. */
function all(answer: string): Record<EngineName, string> {
  return { chromium: answer, firefox: answer, webkit: answer }
}

/** The findings. `npm run test:engines` repeats the measurements and fails if a result has changed. */
export const FINDINGS = {
  resend: {
    ids: 'N20',
    question:
      'A server resets the connection of a POST before it replies. How many POSTs reach it, and what ' +
      'does the page get?',
    measured: 'a GET, a pause of 300 ms, then one `fetch` with POST to a server that keeps connections open',
    answers: {
      chromium: '2 POSTs, the first on the used connection, TypeError: Failed to fetch',
      firefox:
        '2 POSTs, the first on the used connection, ' +
        'TypeError: NetworkError when attempting to fetch resource.',
      webkit: '1 POST, on a new connection, TypeError: Load failed',
    },
    follows:
      'One submit can be two requests, in Firefox too. Both have the same submission id, and the form ' +
      'reports an unknown outcome. WebKitGTK never sends a POST on a used connection. This says nothing ' +
      'about Safari, which has another network library.',
  },
  resendLater: {
    ids: 'N20',
    question: 'The same, with a reset after 1.5 seconds, when a server may have made the booking',
    measured: 'the same steps',
    answers: {
      chromium: '2 POSTs, the first on the used connection, TypeError: Failed to fetch',
      firefox:
        '2 POSTs, the first on the used connection, ' +
        'TypeError: NetworkError when attempting to fetch resource.',
      webkit: '1 POST, on a new connection, TypeError: Load failed',
    },
    follows: 'As above: Chromium and Firefox resend the request after a delay too.',
  },
  internationalAddress: {
    ids: 'I02',
    question: 'What is the value of `<input type="email">` after `jane@müller.de` is typed, and is it valid?',
    measured: 'key presses, then `value` and `validity.valid`',
    answers: {
      chromium: 'jane@xn--mller-kva.de, valid',
      firefox: 'jane@müller.de, valid',
      webkit: 'jane@müller.de, not valid',
    },
    follows:
      'Each engine differs, so the form validates addresses itself and accepts both forms of the ' +
      'domain. The booking works in all three.',
  },
  disabledFocus: {
    ids: 'L06',
    question: 'Where is the focus after the focused button is disabled, and where does Tab go then?',
    measured: '`document.activeElement` after 200 ms, then key presses',
    answers: all('focus on body, then Tab goes to after'),
    follows: 'The focus is lost in all three, so the button gets `aria-disabled` instead.',
  },
  policy: {
    ids: 'H07 H08',
    question: "Which styles apply in a shadow root under `style-src 'self'` with required trusted types?",
    measured: 'computed colours',
    answers: all('constructed sheet yes, style element no, style attribute no, style by script yes'),
    follows: 'Constructed style sheets work in all three.',
  },
  policyReports: {
    ids: 'H07 H08',
    question: 'Which of these are reported as violations?',
    measured: '`securitypolicyviolation` events',
    answers: all('policy: style-src-elem inline, policy: style-src-attr inline'),
    follows: 'The form uses neither style elements nor style attributes, so it causes no reports.',
  },
  translatedText: {
    ids: 'H34',
    question:
      'What does `removeChild` throw for a text that a translation service has moved into a `<font>`?',
    measured: 'a page that moves a text and then removes it',
    answers: all('NotFoundError'),
    follows:
      'React would fail in all three, so each text that changes is the only child of its element. ' +
      'The form works in all three if the page is translated before each step, and keeps the answers.',
  },
  backInFlight: {
    ids: 'L15',
    question:
      'A visitor goes to another page while a booking is pending, and back. What does the page show ' +
      'after four seconds?',
    measured:
      'booking on the built site with a reply after 3 s, going to another page while the request is ' +
      'pending, going back at once, and reading the page 4 s later',
    answers: {
      chromium: 'the page as it was, “You are booked”, 1 POST',
      firefox: 'the page loaded again, “An attempt was made”, 1 POST',
      webkit: 'the page as it was, “We could not confirm your booking”, 1 POST',
    },
    follows:
      'No engine sends a second request, and no engine shows a wrong message. Chromium finishes the ' +
      'request. WebKitGTK aborts it, and the form reports an unknown outcome. Firefox does not keep a page ' +
      'with a pending request, so the visitor gets a new form, which tells of the attempt. In Firefox and ' +
      'WebKitGTK, the visitor does not see the reply. Therefore, while a booking request is pending, the ' +
      'form makes the browser ask for ' +
      'confirmation before the visitor leaves the page.',
  },
  backOnConfirmation: {
    ids: 'L16',
    question: 'The same on the confirmation',
    measured: 'the same steps',
    answers: all('the page as it was, “You are booked”, 1 POST'),
    follows: 'The confirmation is still there, and nothing is sent again.',
  },
} satisfies Record<string, Finding>
