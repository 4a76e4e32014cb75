import type { Fault } from './types.js'

/** Network and transport. */
export const network: readonly Fault[] = [
  {
    id: 'N01',
    stimulus: 'The device is offline when the button is pressed',
    outcome: 'Nothing is sent, nothing is lost, and the form says so aloud',
  },
  {
    id: 'N02',
    stimulus: 'The device comes back online while the form is open',
    outcome: 'Nothing is sent until the visitor presses again',
  },
  {
    id: 'N04',
    stimulus: 'The device believes it is online, and there is no way out',
    outcome: 'It says that it could not confirm, not that the visitor is offline',
  },
  {
    id: 'N05',
    stimulus: 'The name of the server cannot be looked up',
    outcome: 'It says that it could not confirm: a page cannot tell this from a cut connection',
  },
  {
    id: 'N06',
    stimulus: 'The server takes no connection',
    outcome: 'It says that it could not confirm; in development the console has a hint',
  },
  {
    id: 'N07',
    stimulus: 'The server’s answer is not allowed to be read by this page (CORS)',
    outcome: 'It says that it could not confirm; in development a hint names CORS',
  },
  {
    id: 'N09',
    stimulus: 'The browser asks the server first which headers it may send',
    outcome: 'Only headers on Cal.com’s own list are ever sent, so the answer is yes',
  },
  {
    id: 'N10',
    stimulus: 'The server never answers',
    outcome: 'After a deadline (30 s unless set) it stops waiting and says that it could not confirm',
  },
  {
    id: 'N11',
    stimulus: 'The answer begins and never ends',
    outcome: 'The same deadline holds for the whole answer',
  },
  {
    id: 'N12',
    stimulus: 'The answer takes ten seconds and is good',
    outcome: 'It says once that it is still working, and then that the visitor is booked',
  },
  {
    id: 'N14',
    stimulus: 'A server that was declared idempotent fails',
    outcome: 'At most two repeats, with the same key and the same bytes, within the same deadline',
  },
  {
    id: 'N15',
    stimulus: 'A gateway answers with a page of HTML and 502 or 524',
    outcome: 'It says that it could not confirm, and shows none of the page',
  },
  {
    id: 'N16',
    stimulus: 'The server asks for a wait, in seconds',
    outcome: 'A countdown; when it is over the button works again',
  },
  {
    id: 'N17',
    stimulus: 'The server asks for a wait until a date that is past or absurd',
    outcome: 'The wait is kept between 1 and 120 seconds',
  },
  {
    id: 'N19',
    stimulus: 'The server says its limits in headers of other names',
    outcome: 'They are ignored; only Retry-After counts',
  },
  {
    id: 'N20',
    stimulus: 'The server books, and the connection breaks before it says so',
    outcome:
      'It says that it could not confirm, never that it failed; a browser’s own repeat has the same id',
  },
  {
    id: 'N21',
    stimulus: 'The visitor presses again after that',
    outcome: 'The same submission id; a refusal now says that the first attempt may have succeeded',
  },
  {
    id: 'N22',
    stimulus: 'The same with an event that the organizer confirms',
    outcome: 'It warns that there may be two requests: the server does not join them',
  },
  {
    id: 'N24',
    stimulus: 'The server says 201, and the connection breaks in the middle of the rest',
    outcome: 'It says that the booking is very likely made, and cannot be shown',
  },
  {
    id: 'N25',
    stimulus: 'A page of HTML with 200, as of a login or of a wrong address',
    outcome: 'It says that it could not confirm; the host learns that it was no JSON',
  },
  {
    id: 'N26',
    stimulus: 'JSON that is cut off',
    outcome: 'It says that it could not confirm',
  },
  {
    id: 'N27',
    stimulus: 'Valid JSON of another shape: a list, null, a word, an empty object',
    outcome: 'It says that it could not confirm, and never breaks',
  },
  {
    id: 'N29',
    stimulus: 'A good answer with 202, 203 or 206',
    outcome: 'Booked, when it has a uid',
  },
  {
    id: 'N30',
    stimulus: '204, or 201 with nothing in it',
    outcome: 'It says that the booking is very likely made, and cannot be shown',
  },
  {
    id: 'N31',
    stimulus: 'A good status around a refusal',
    outcome: 'The refusal counts; never booked',
  },
  {
    id: 'N32',
    stimulus: 'A bad status around a success',
    outcome: 'Not booked: it says that it could not confirm, and the host is told',
  },
  {
    id: 'N34',
    stimulus: 'The server sends the browser on to another one',
    outcome: 'It does not follow: what was typed goes to the address that the host gave, and nowhere else',
  },
  {
    id: 'N35',
    stimulus: 'An answer of twenty megabytes',
    outcome: 'It stops reading at one megabyte, and says that it could not confirm',
  },
  {
    id: 'N36',
    stimulus: 'JSON nested 200,000 levels deep',
    outcome: 'Nothing overflows',
  },
  {
    id: 'N37',
    stimulus: 'Good JSON that is declared to be something else',
    outcome: 'It is read',
  },
  {
    id: 'N39',
    stimulus: 'A byte order mark before the JSON',
    outcome: 'It is read',
  },
  {
    id: 'N40',
    stimulus: 'An answer with the same key twice, or with a key __proto__',
    outcome: 'No prototype changes, and nothing breaks',
  },
  {
    id: 'N41',
    stimulus: 'An http: address on an https: page',
    outcome: 'Refused with the reason before anything is typed',
  },
  {
    id: 'N42',
    stimulus: 'An address that is none, or is javascript:, data:, file: or holds a password',
    outcome: 'Refused with the reason; no request',
  },
  {
    id: 'N44',
    stimulus: 'An extension of the browser stops the request',
    outcome: 'It says that it could not confirm',
  },
  {
    id: 'N45',
    stimulus: 'A service worker of the page answers from what it kept',
    outcome: 'The request forbids that, and its answer is checked like any other',
  },
  {
    id: 'N46',
    stimulus: 'The page has put something else in the place of fetch',
    outcome: 'It works, and a host can give the form a fetch of its own',
  },
  {
    id: 'N47',
    stimulus: 'fetch fails with something that is no error, or answers with something that is no answer',
    outcome: 'It says that it could not confirm',
  },
  {
    id: 'N49',
    stimulus: 'The server’s cookies',
    outcome: 'None are sent',
  },
  {
    id: 'N50',
    stimulus: 'The address of the page holds personal data',
    outcome: 'The server learns the origin of the page at most',
  },
]
