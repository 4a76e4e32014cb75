import { expect } from 'vitest'
import { messageOf } from '../sandbox/recorded.js'
import { ANSWER_ROWS } from './answerRows.js'
import { hasUid, is, isHtml, read, says, type FaultRow } from './checks.js'
import type { RawReply } from './rawPost.js'

const takes = (ms: number, then: (reply: RawReply) => void) => (reply: RawReply) => {
  expect(reply.elapsedMs).toBeGreaterThanOrEqual(ms - 10)
  then(reply)
}
const announces = (compare: 'more' | 'less') => (reply: RawReply) => {
  const announced = Number(reply.headers['content-length'])
  expect(reply.body.byteLength).toBeGreaterThan(50)
  if (compare === 'more') expect(announced).toBeGreaterThan(reply.body.byteLength)
  else expect(announced).toBeLessThan(reply.body.byteLength)
}
const leadsTo = (pattern: RegExp) => (reply: RawReply) => expect(reply.headers.location).toMatch(pattern)

const CONNECTIONS: FaultRow[] = [
  { fault: 'hang', status: 0, end: 'open', patienceMs: 300 },
  { fault: 'hang-body', status: 201, books: true, end: 'open', patienceMs: 300, check: is('') },
  { fault: 'slow', params: { ms: 200 }, status: 201, books: true, check: takes(200, hasUid) },
  { fault: 'slow-headers', params: { ms: 200 }, status: 201, books: true, check: takes(200, hasUid) },
  { fault: 'slow-body', params: { ms: 200 }, status: 201, books: true, check: takes(200, hasUid) },
  {
    fault: 'refuse',
    status: 0,
    end: 'reset',
    check: ({ elapsedMs }) => expect(elapsedMs).toBeLessThan(1000),
  },
  { fault: 'reset-before-commit', status: 0, end: 'reset' },
  { fault: 'reset-after-commit', status: 0, books: true, end: 'reset' },
  { fault: 'reset-after-commit-kept-alive', status: 0, books: true, end: 'reset' },
  { fault: 'reset-in-body', status: 201, books: true, end: 'reset', check: announces('more') },
  { fault: 'cut-body', status: 201, books: true, check: announces('more') },
  { fault: 'wrong-length-short', status: 201, books: true, check: announces('less') },
  { fault: 'redirect-same-origin', status: 307, check: leadsTo(/\/echo-ok\/bookings$/) },
  { fault: 'redirect-cross-origin', status: 307, check: leadsTo(/\/echo-ok\/bookings$/) },
]

const waits = (seconds: string, exposed: string | undefined) => (reply: RawReply) => {
  says(/Too many requests/)(reply)
  expect([reply.headers['retry-after'], reply.headers['access-control-expose-headers']]).toEqual([
    seconds,
    exposed,
  ])
}
const LATER = 'Mon, 23 Nov 2026 17:00:00 GMT'

const STATUSES: FaultRow[] = [
  { fault: 'cors-missing', status: 201, books: true, check: hasUid },
  { fault: 'cors-wrong-origin', status: 201, books: true, check: hasUid },
  { fault: 'cors-header-refused', status: 201, books: true, check: hasUid },
  {
    fault: 'rate-limited',
    params: { 'retry-after': LATER },
    status: 429,
    check: waits(LATER, 'retry-after'),
  },
  { fault: 'rate-limited-hidden', status: 429, check: waits('30', undefined) },
  { fault: 'server-error-500', status: 500, check: says('Internal server error') },
  { fault: 'server-error-500-after-commit', status: 500, books: true, check: says('Internal server error') },
  { fault: 'service-unavailable-503', status: 503, check: isHtml },
  { fault: 'unauthorized-401', status: 401, check: says(/must be authenticated/) },
  { fault: 'forbidden-403', status: 403, check: says(/not authorized/) },
  { fault: 'not-found-404', status: 404, check: says(/not found/) },
  { fault: 'wrong-version-404', status: 404, check: says('Cannot POST /v2/bookings') },
  { fault: 'payload-413', status: 413, check: says('request entity too large') },
  { fault: 'unprocessable-422', status: 422, check: says(/no hosts/) },
  {
    fault: 'unknown-code-418',
    status: 418,
    check: (reply) => expect(read(reply).error).toMatchObject({ code: 'KETTLE_ONLY' }),
  },
  { fault: 'flaky', status: 503 },
]

const SEVEN = 'name,email,my-phone,my-url,my-select,notes,guests'
const names =
  (...slugs: string[]) =>
  (reply: RawReply) =>
    expect(
      [...(messageOf(read(reply)) ?? '').matchAll(/responses - \{(.*?)\}\w+, /g)]
        .map(([, slug]) => slug)
        .toReversed(),
    ).toEqual(slugs)

const REFUSALS: FaultRow[] = [
  { fault: 'conflict-409', status: 409, check: says('booking_conflict_error') },
  { fault: 'slot-taken-400', status: 400, check: says(/^User either/) },
  { fault: 'out-of-bounds-400', status: 400, check: says(/can't be booked at the "start" time/) },
  { fault: 'past-400', status: 400, check: says(/in the past/) },
  { fault: 'seats-full-409', status: 409, check: says(/No more seats/) },
  { fault: 'reserved-400', params: { seconds: 42 }, status: 400, check: says(/freed up in 42 seconds/) },
  { fault: 'field-errors-400', params: { slugs: SEVEN }, status: 400, check: names(...SEVEN.split(',')) },
  {
    fault: 'dto-errors-400',
    status: 400,
    check: (reply) =>
      expect(read(reply).error).toMatchObject({
        details: {
          errors: [{ property: 'email', value: 'mario@example.com', target: { name: 'Mario Rossi' } }],
        },
      }),
  },
  {
    fault: 'missing-field-400',
    params: { slug: 'colour' },
    status: 400,
    check: says(/response: colour - it is required/),
  },
  { fault: 'missing-phone-400', status: 400, check: says(/^Missing attendee phone number/) },
  {
    fault: 'invalid-type-400',
    params: { slug: 'colour' },
    status: 400,
    check: says(/booking field 'colour'\. Expected type/),
  },
  {
    fault: 'invalid-option-400',
    params: { slug: 'colour' },
    status: 400,
    check: says(/for booking field 'colour'\. Allowed/),
  },
  { fault: 'length-400', status: 400, check: says(/'lengthInMinutes' is not one of/) },
  { fault: 'location-400', status: 400, check: says(/^Booking location with type/) },
  { fault: 'managed-parent-400', status: 400, check: says(/parent managed event type/) },
  { fault: 'blocked-email-403', status: 403, check: says(/^Cannot use this email/) },
  {
    fault: 'login-required-403',
    status: 403,
    check: says(/Make sure to login as mario@example\.com to use/),
  },
  {
    fault: 'booker-limit-400',
    params: { uid: 'abc123' },
    status: 400,
    check: says(/existing booking \(abc123\)/),
  },
  { fault: 'already-booked-409', status: 409, check: says('already_signed_up_for_this_booking_error') },
  { fault: 'payment-409', status: 409, check: says('payment_not_created_error') },
  { fault: 'verify-required-400', status: 400, check: says('email_verification_required') },
  { fault: 'html-in-message-400', status: 400, check: says(/<img src="x" onerror=/) },
  {
    fault: 'huge-message-400',
    status: 400,
    check: (reply) => expect(messageOf(read(reply))).toHaveLength(100_000),
  },
]

/** One row per fault of the fault server. */
export const ROWS: FaultRow[] = [...CONNECTIONS, ...STATUSES, ...REFUSALS, ...ANSWER_ROWS]
