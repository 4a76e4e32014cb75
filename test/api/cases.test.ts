import { describe, expect, it } from 'vitest'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { REQUEST, answer, clientAnswering, failureFor, failureOf } from '../support/answering.js'

const nested = (status: number, message: string, code = 'BadRequestException') =>
  answer(status, {
    status: 'error',
    timestamp: '2026-11-23T16:55:30.760Z',
    path: '/v2/bookings',
    error: { code, message, details: { message, statusCode: status } },
  })
const short = (status: number, message: string) => answer(status, { statusCode: status, message })
const OFFER =
  "Attendee with this email can't book because the maximum number of active bookings has been reached. You can reschedule your existing booking (8Ju9pwNmYuda1a4D1y5kRv) to a new timeslot instead."

describe('the conformance cases of refusals and failures', () => {
  it('case 23: an unavailable time is a conflict, whoever took it and whatever the message', async () => {
    expect(
      await failureFor(nested(400, 'User either already has booking at this time or is not available')),
    ).toMatchObject({ kind: 'conflict' })
    expect(
      await failureFor(
        nested(400, 'One of the hosts either already has booking at this time or is not available'),
      ),
    ).toMatchObject({ kind: 'conflict' })
    expect(await failureFor(short(409, 'booking_conflict_error'))).toMatchObject({
      kind: 'conflict',
      reason: undefined,
      status: 409,
    })
    expect(
      await failureFor(nested(409, 'No more seats left at this seated booking.', 'ConflictException')),
    ).toMatchObject({ kind: 'conflict', reason: 'seatsFull' })
  })

  it('case 24: a required or wrong verification code is recognized in both envelopes', async () => {
    for (const envelope of [nested, short]) {
      expect(await failureFor(envelope(400, 'email_verification_required'))).toMatchObject({
        kind: 'verify',
        serverMessage: expect.stringContaining('email_verification_required'),
      })
      expect(await failureFor(envelope(400, 'invalid_verification_code'))).toMatchObject({
        kind: 'verify',
        serverMessage: expect.stringContaining('invalid_verification_code'),
      })
    }
    const { client, seen } = clientAnswering([answer(201, toBookingReply(REQUEST))])
    await client.createBooking({ ...REQUEST, emailVerificationCode: '123456' })
    expect(JSON.parse(String(seen[0]?.init.body))).toEqual({ ...REQUEST, emailVerificationCode: '123456' })
  })

  it('case 24: the limit of bookings per person comes with the booking that can be moved', async () => {
    expect(await failureFor(nested(400, OFFER))).toMatchObject({
      kind: 'refused',
      reason: 'bookerLimit',
      existingBookingUid: '8Ju9pwNmYuda1a4D1y5kRv',
    })
    expect(await failureFor(nested(400, OFFER.split(' You can')[0] ?? ''))).toMatchObject({
      kind: 'refused',
      reason: 'bookerLimit',
      existingBookingUid: undefined,
    })
  })

  it('case 25: too many requests is busy', async () => {
    const refused = nested(
      429,
      'CustomThrottlerGuard - Too many requests. Please try again later.',
      'ThrottlerException',
    )
    expect(await failureFor(refused)).toMatchObject({ kind: 'busy', retryAfterSeconds: undefined })
    expect(await failureFor(answer(429, 'slow down', { 'retry-after': '7' }))).toMatchObject({
      kind: 'busy',
      retryAfterSeconds: 7,
    })
  })

  const truncated = () =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"status":"success","data":{"uid":"ab'))
          controller.error(new TypeError('network error'))
        },
      }),
      { status: 201 },
    )

  it.each([
    ['a network error', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a thrown value that is no Error', () => Promise.reject('odd')],
    ['500', () => short(500, 'Internal server error')],
    ['a 524 from a proxy', () => answer(524, '<html>A timeout occurred</html>')],
    ['an HTML page with 200', () => answer(200, '<!doctype html><title>Log in</title>')],
    ['a body that is cut off by the network', truncated],
    ['half a body', () => answer(201, '{"status":"success","data":{"uid":"ab')],
    ['an empty 201', () => answer(201, '')],
    ['a 204', () => new Response(null, { status: 204 })],
    ['JSON without a uid', () => answer(201, { status: 'success', data: {} })],
    ['an empty list', () => answer(201, { status: 'success', data: [] })],
    ['a refusal that claims success', () => answer(400, { status: 'success', data: { uid: 'x' } })],
    ['an unknown error in a 200', () => answer(200, { status: 'error', error: { message: 'Odd' } })],
  ])('case 25: the outcome is unknown after %s, and the booking is not sent again', async (_, next) => {
    const { client, seen } = clientAnswering([next])
    expect(await failureOf(client.createBooking(REQUEST))).toMatchObject({ kind: 'unknown', fields: [] })
    expect(seen).toHaveLength(1)
  })

  it('case 25: a refusal in a 200 is classified by its message', async () => {
    expect(
      await failureFor(
        answer(200, { status: 'error', error: { code: 'x', message: 'booking_conflict_error' } }),
      ),
    ).toMatchObject({ kind: 'conflict' })
    expect(
      await failureFor(answer(200, { status: 'error', message: 'Event type with id 1 not found.' })),
    ).toMatchObject({ kind: 'refused', reason: 'notFound' })
  })

  it('case 25: a wrong version header is a mistake of the site, not a missing event type', async () => {
    const error = await failureFor(nested(404, 'Cannot POST /v2/bookings', 'NotFoundException'))
    expect(error).toMatchObject({
      kind: 'refused',
      reason: 'notBookable',
      serverMessage: 'NotFoundException Cannot POST /v2/bookings',
    })
  })

  it('case 25: an empty list of event types means that the event type does not exist', async () => {
    const { client } = clientAnswering([answer(200, { status: 'success', data: [] })])
    expect(await failureOf(client.getEventType({ username: 'jane', eventTypeSlug: 'gone' }))).toMatchObject({
      kind: 'refused',
      reason: 'notFound',
    })
  })

  it.each([200, 201, 202, 203, 206])(
    'a reply with a uid is a booking, whatever its status: %i',
    async (status) => {
      const { client, seen } = clientAnswering([
        answer(status, { data: { uid: 'abc', something: 'new' } }, { 'content-type': 'text/plain' }),
      ])
      expect(await client.createBooking(REQUEST)).toMatchObject({ uid: 'abc' })
      expect(seen).toHaveLength(1)
    },
  )
})
