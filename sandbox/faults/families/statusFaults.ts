import { refuse, refuseShort, type Refusal } from '../../http/refusal.js'
import { afterCommit, html, json, refuseWith, toCount } from '../answers.js'
import type { Fault, FaultCall } from '../Fault.js'

const TOO_MANY = refuse(429, 'CustomThrottlerGuard - Too many requests. Please try again later.')
const UNAUTHENTICATED =
  'checkBookingRequiresAuthentication - request must be authenticated by passing credentials belonging to ' +
  'event type owner, host or team or org admin or owner.'
const UNAUTHORIZED =
  'checkBookingRequiresAuthentication - user is not authorized to access this event type. User has to be ' +
  'either event type owner, host, team admin or owner or org admin or owner.'
const NO_HOSTS =
  "Can't book this team event type because it has no hosts. Please, add at least 1 host to event type with " +
  'id=588 belonging to team with id=2 and try again.'

/** Responses that a browser hides from the page, and refusals whose status alone is clear. */
export const STATUS_FAULTS: readonly Fault[] = [
  {
    name: 'cors-missing',
    ids: ['N07'],
    says: 'It books, but lets no page read the response.',
    cors: 'unread',
    answer: (call) => call.commit(),
  },
  {
    name: 'cors-wrong-origin',
    ids: ['N07'],
    says: 'It allows only pages of another site, so the browser sends nothing.',
    cors: 'other-origin',
    answer: (call) => call.commit(),
  },
  {
    name: 'cors-header-refused',
    ids: ['N07', 'N09'],
    says: 'It forbids the header with the API version, so the browser sends nothing.',
    cors: 'no-version',
    answer: (call) => call.commit(),
  },
  {
    name: 'rate-limited',
    ids: ['N16', 'N17'],
    says: 'Too many requests: it asks for a wait of thirty seconds, and lets the page read that.',
    answer: (call) => limit(call, true),
  },
  {
    name: 'rate-limited-hidden',
    ids: ['N19'],
    says: 'Too many requests: it asks for a wait, but hides that from the page.',
    answer: (call) => limit(call, false),
  },
  {
    name: 'server-error-500',
    ids: ['R29'],
    says: 'The server fails. Nothing is booked.',
    answer: refuseWith(() => refuseShort(500, 'Internal server error')),
  },
  {
    name: 'server-error-500-after-commit',
    ids: ['N14', 'R29'],
    says: 'It books, then fails while reading the booking back.',
    answer: afterCommit(({ call }) => refuseWith(() => refuseShort(500, 'Internal server error'))(call)),
  },
  {
    name: 'service-unavailable-503',
    ids: ['N14'],
    says: 'The server is temporarily down.',
    answer: () => html(503, '503 Service Unavailable', 'The service is being looked after.'),
  },
  {
    name: 'unauthorized-401',
    ids: ['R21'],
    says: 'Only people who are signed in may book this.',
    answer: refuseWith(() => refuse(401, UNAUTHENTICATED)),
  },
  {
    name: 'forbidden-403',
    ids: ['R21'],
    says: 'The user who is signed in may not book this.',
    answer: refuseWith(() => refuse(403, UNAUTHORIZED)),
  },
  {
    name: 'not-found-404',
    ids: ['R22'],
    says: 'The event type is no longer offered.',
    answer: refuseWith(() => refuse(404, 'Event type with id 999999 not found.')),
  },
  {
    name: 'wrong-version-404',
    ids: ['R27'],
    says: 'There is no such route in this version of the API.',
    answer: refuseWith(() => refuse(404, 'Cannot POST /v2/bookings')),
  },
  {
    name: 'payload-413',
    ids: ['R41'],
    says: 'The booking is too large for the server.',
    answer: refuseWith(() => refuseShort(413, 'request entity too large')),
  },
  {
    name: 'unprocessable-422',
    ids: ['R24'],
    says: 'The team has no hosts.',
    answer: refuseWith(() => refuse(422, NO_HOSTS)),
  },
  {
    name: 'unknown-code-418',
    ids: ['R29'],
    says: 'It refuses with an error code that no client knows.',
    answer: refuseWithUnknownCode,
  },
  { name: 'flaky', ids: ['N14'], says: 'It fails twice, then books.', answer: failFirst },
]

/** `retry-after` is the value of the header, in seconds or as a date. */
function limit(call: FaultCall, isExposed: boolean): Response {
  const refusal = refuseWith(() => TOO_MANY)(call)
  refusal.headers.set('retry-after', call.params.get('retry-after') ?? '30')
  refusal.headers.set('x-ratelimit-limit-default', '120')
  refusal.headers.set('x-ratelimit-remaining-default', '0')
  refusal.headers.set('x-ratelimit-reset-default', '60')
  if (isExposed) refusal.headers.set('access-control-expose-headers', 'retry-after')
  return refusal
}

function refuseWithUnknownCode(call: FaultCall): Response {
  const status = toCount(call, 'status', { otherwise: 418, max: 599 })
  const error = { code: 'KETTLE_ONLY', message: 'This host takes bookings by kettle only.' }
  return json(Math.max(400, status), {
    status: 'error',
    timestamp: new Date(call.nowMs).toISOString(),
    path: '/v2/bookings',
    error,
  })
}

/** Fails `fails` times, counted over the requests with the same parameters. */
function failFirst(call: FaultCall): Response | Promise<Response> {
  const unavailable: Refusal = refuseShort(503, 'Service Unavailable')
  return call.count > toCount(call, 'fails', { otherwise: 2 })
    ? call.commit()
    : refuseWith(() => unavailable)(call)
}
