import type { Fault } from './types.js'

/** Network and transport. */
export const network: readonly Fault[] = [
  {
    id: 'N01',
    stimulus: 'The device is offline when the visitor submits',
    outcome: 'Sends nothing, keeps every answer, and announces that the device is offline',
  },
  {
    id: 'N02',
    stimulus: 'The device comes back online while the form is open',
    outcome: 'Sends nothing until the visitor submits again',
  },
  {
    id: 'N04',
    stimulus: 'The device reports that it is online, but has no internet access',
    outcome: 'Shows “We could not confirm your booking”; does not say that the visitor is offline',
  },
  {
    id: 'N05',
    stimulus: 'The DNS lookup of the server fails',
    outcome:
      'Shows “We could not confirm your booking”, because a page cannot tell this from a dropped connection',
  },
  {
    id: 'N06',
    stimulus: 'The server refuses the connection',
    outcome:
      'Shows “We could not confirm your booking”; a development build tells the developer what to check',
  },
  {
    id: 'N07',
    stimulus: 'CORS does not let the page read the response',
    outcome:
      'Shows “We could not confirm your booking”; a development build tells the developer which headers and ' +
      'which policy let the page read it',
  },
  {
    id: 'N09',
    stimulus: 'The browser sends a preflight request to ask which headers are allowed',
    outcome: 'Sends only headers that Cal.com allows, so the preflight succeeds',
  },
  {
    id: 'N10',
    stimulus: 'The server never responds',
    outcome:
      'Aborts the request after a timeout (30 s by default) and shows “We could not confirm your booking”',
  },
  {
    id: 'N11',
    stimulus: 'The response body starts but never ends',
    outcome: 'Applies the same timeout to the whole response',
  },
  {
    id: 'N12',
    stimulus: 'A successful response takes ten seconds',
    outcome: 'Announces once that it is still working, then shows the confirmation',
  },
  {
    id: 'N14',
    stimulus: 'An endpoint that the host declared idempotent fails',
    outcome:
      'Retries at most twice, with the same idempotency key and the same bytes, within the same timeout',
  },
  {
    id: 'N15',
    stimulus: 'A gateway responds with an HTML page and status 502 or 524',
    outcome: 'Shows “We could not confirm your booking” and nothing of the HTML page',
  },
  {
    id: 'N16',
    stimulus: 'A rate-limited response has a Retry-After header in seconds',
    outcome: 'Shows a countdown and enables the submit button again when it ends',
  },
  {
    id: 'N17',
    stimulus: 'The Retry-After header holds a date in the past or far in the future',
    outcome: 'Clamps the wait to between 1 and 120 seconds',
  },
  {
    id: 'N19',
    stimulus: 'The server sends its rate limits in headers other than Retry-After',
    outcome: 'Ignores them; only Retry-After counts',
  },
  {
    id: 'N20',
    stimulus: 'The server creates the booking, but the connection drops before the response arrives',
    outcome:
      'Shows “We could not confirm your booking” and never says that it failed; if the browser retries by itself, the submission id is the same',
  },
  {
    id: 'N21',
    stimulus: 'The visitor submits again after an unknown outcome',
    outcome:
      'Sends the same submission id; if the server now refuses, says that the first attempt may have succeeded',
  },
  {
    id: 'N22',
    stimulus:
      'The visitor submits again after an unknown outcome, and the organizer confirms each booking of this event type',
    outcome: 'Warns that there may be two booking requests, because the server does not merge them',
  },
  {
    id: 'N24',
    stimulus: 'The server sends status 201, then the connection drops in the middle of the response body',
    outcome: 'Says that the booking was very likely made but cannot be shown',
  },
  {
    id: 'N25',
    stimulus:
      'The server responds with an HTML page and status 200, such as a login page or the page of a wrong URL',
    outcome: 'Shows “We could not confirm your booking”; tells the host that the response was not JSON',
  },
  {
    id: 'N26',
    stimulus: 'The JSON of the response is truncated',
    outcome: 'Shows “We could not confirm your booking”',
  },
  {
    id: 'N27',
    stimulus:
      'The response is valid JSON of an unexpected shape: an array, null, a string or an empty object',
    outcome: 'Shows “We could not confirm your booking” and does not crash',
  },
  {
    id: 'N29',
    stimulus: 'The server reports success with status 202, 203 or 206',
    outcome: 'Shows the booking as booked if the response has a uid',
  },
  {
    id: 'N30',
    stimulus: 'The server responds with status 204, or with 201 and an empty body',
    outcome: 'Says that the booking was very likely made but cannot be shown',
  },
  {
    id: 'N31',
    stimulus: 'A response with a success status has an error in its body',
    outcome: 'Treats it as an error, never as a booking',
  },
  {
    id: 'N32',
    stimulus: 'A response with an error status has a success in its body',
    outcome: 'Does not treat it as a booking: shows “We could not confirm your booking” and tells the host',
  },
  {
    id: 'N34',
    stimulus: 'The server redirects to another URL',
    outcome: 'Does not follow the redirect: answers are sent only to the URL that the host configured',
  },
  {
    id: 'N35',
    stimulus: 'The response is twenty megabytes long',
    outcome: 'Stops reading at one megabyte and shows “We could not confirm your booking”',
  },
  {
    id: 'N36',
    stimulus: 'The JSON of the response is nested 200,000 levels deep',
    outcome: 'Does not overflow the stack',
  },
  {
    id: 'N37',
    stimulus: 'A valid JSON response has the wrong content type',
    outcome: 'Reads the response',
  },
  {
    id: 'N39',
    stimulus: 'The JSON of the response starts with a byte order mark',
    outcome: 'Reads the response',
  },
  {
    id: 'N40',
    stimulus: 'The response has duplicate keys or a key named __proto__',
    outcome: 'Changes no prototype and does not crash',
  },
  {
    id: 'N41',
    stimulus: 'The endpoint is an http: URL and the page is served over https:',
    outcome: 'Refuses the configuration with the reason, before the visitor can type anything',
  },
  {
    id: 'N42',
    stimulus:
      'The endpoint is not a valid URL, has a javascript:, data: or file: scheme, or contains a password',
    outcome: 'Refuses the configuration with the reason and sends no request',
  },
  {
    id: 'N44',
    stimulus: 'A browser extension blocks the request',
    outcome: 'Shows “We could not confirm your booking”',
  },
  {
    id: 'N45',
    stimulus: 'A service worker of the page responds from its cache',
    outcome: 'Sends the request with “no-store”, and validates the response like any other',
  },
  {
    id: 'N46',
    stimulus: 'The page has replaced the global fetch',
    outcome: 'Works; the host can also pass a fetch function to the form',
  },
  {
    id: 'N47',
    stimulus:
      'fetch rejects with something that is not an Error, or resolves with something that is not a Response',
    outcome: 'Shows “We could not confirm your booking”',
  },
  {
    id: 'N49',
    stimulus: 'The browser has cookies for the server',
    outcome: 'Sends no cookies',
  },
  {
    id: 'N50',
    stimulus: 'The URL of the page contains personal data',
    outcome: 'Sends at most the origin of the page to the server',
  },
]
