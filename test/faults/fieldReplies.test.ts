import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { BookingReplySchema } from '../../src/contract/booking.js'
import { openReply } from '../../src/contract/openReply.js'
import { toBookingReply } from '../../src/testing/toBookingReply.js'
import { REQUEST, answer, clientAnswering, failureFor } from '../support/answering.js'

const { data: BOOKING } = toBookingReply(REQUEST, { uid: 'uid-1' })
const dated = (day: number) => ({ ...BOOKING, uid: `uid-${day}`, start: `2030-01-${day}T13:00:00.000Z` })
const bookedFrom = (body: unknown, status = 201) =>
  clientAnswering([answer(status, body)]).client.createBooking(REQUEST)
const TAKEN = 'User either already has booking at this time or is not available'
const REFUSAL = { status: 'error', error: { code: 'BadRequestException', message: TAKEN } }

describe('an envelope around a booking', () => {
  it.each<[string, unknown]>([
    ['none', BOOKING],
    ['the API’s', { status: 'success', data: BOOKING }],
    ['the API’s in upper case', { status: 'SUCCESS', data: BOOKING }],
    ['two of them', { status: 'success', data: { status: 'success', data: BOOKING } }],
    ['API v1', { booking: BOOKING, message: 'Booking created successfully' }],
    ['a flag', { success: true, error: null, errors: [], booking: BOOKING }],
    ['a function in a cloud', { statusCode: 201, headers: {}, body: JSON.stringify({ data: BOOKING }) }],
    ['a text with JSON', JSON.stringify(JSON.stringify({ data: BOOKING }))],
    ['GraphQL', { data: { createBooking: BOOKING } }],
    ['an HTTP client', { status: 201, statusText: 'Created', config: {}, data: { data: BOOKING } }],
    ['keys of the host', { reply: { ok: true, fromCal: BOOKING } }],
  ])('F11: is opened: %s', async (_, body) => {
    expect(await bookedFrom(body)).toMatchObject({ uid: 'uid-1', status: 'accepted' })
  })

  it.each<[string, unknown]>([
    ['a list', [BOOKING]],
    ['items of a workflow', [{ json: { status: 'success', data: BOOKING }, pairedItem: { item: 0 } }]],
    ['a list under its name', { bookings: [BOOKING] }],
  ])('F11: is opened, and stays a list: %s', async (_, body) => {
    expect(await bookedFrom(body)).toMatchObject([{ uid: 'uid-1', status: 'accepted' }])
  })

  it('F11: has the readable dates of a series, whatever the other entries are', async () => {
    const uidsOf = async (body: unknown) => [await bookedFrom(body)].flat().map(({ uid }) => uid)
    for (const broken of [null, {}, 7, 'x', { error: 'no_available_users_found_error' }, { uid: '' }])
      expect(await uidsOf({ status: 'success', data: [dated(15), broken, dated(29)] })).toEqual([
        'uid-15',
        'uid-29',
      ])
    expect(await uidsOf([{ json: dated(15) }, { json: { error: 'x' } }, { json: dated(29) }])).toHaveLength(2)
  })

  it('F11: with the same booking twice has one booking', async () => {
    expect(await bookedFrom({ body: { data: BOOKING }, data: BOOKING })).toMatchObject([{ uid: 'uid-1' }])
  })

  it('F11: has a uid that is a number', async () => {
    expect(await bookedFrom({ data: { uid: 4711 } })).toMatchObject({ uid: '4711' })
    expect(await bookedFrom([{ uid: 0 }])).toMatchObject([{ uid: '0' }])
  })

  it.each<[string, unknown]>([
    ['a user', { ok: true, user: { uid: 'user-1', email: 'ada@example.com' } }],
    ['an existing booking', { message: 'You have one already', existingBooking: BOOKING }],
    ['the request', { message: 'Workflow was started', request: { ...REQUEST, uid: 'x' } }],
    ['an empty uid', { data: { uid: '' } }],
  ])('F11: is not opened for what is no booking of this reply: %s', async (_, body) => {
    expect(await failureFor(answer(200, body))).toMatchObject({ kind: 'unknown' })
  })

  it('F11: never hides a uid, however deep and in whatever JSON', () => {
    const envelope = fc.constantFrom<(inner: unknown) => unknown>(
      (data) => ({ data }),
      (data) => ({ status: 'success', data }),
      (booking) => ({ success: true, booking }),
      (json) => [{ json }],
      (body) => ({ statusCode: 200, body: JSON.stringify(body) }),
      (result) => [result, null],
      (anything) => ({ anything }),
    )
    const uid = fc.oneof(
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      fc.integer(),
    )
    fc.assert(
      fc.property(uid, fc.jsonValue(), fc.array(envelope, { maxLength: 4 }), (one, title, envelopes) => {
        const booking = { uid: one, title, start: '2030-01-08T13:00:00.000Z' }
        const reply = envelopes.reduce<unknown>((inner, wrap) => wrap(inner), booking)
        const { data } = BookingReplySchema.parse(reply)
        expect([data].flat().map((found) => found.uid)).toEqual([String(one)])
      }),
    )
  })

  it('F11 F12: never throws, whatever the reply is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything(), fc.json()), (reply) => {
        expect(openReply(reply).bookings).toEqual(expect.any(Array))
        expect(() => BookingReplySchema.safeParse(reply)).not.toThrow()
        expect(() => classify({ status: 200, body: reply })).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})

describe('a refusal with the status 200', () => {
  it.each<[string, unknown, object]>([
    ['a flag', { success: false, message: TAKEN }, { kind: 'conflict' }],
    ['a flag as text', { ok: 'false', message: TAKEN }, { kind: 'conflict' }],
    ['a status code', { statusCode: 409, message: 'Conflict' }, { kind: 'conflict', status: 409 }],
    ['a status code as text', { statusCode: '404', message: 'x' }, { kind: 'refused', reason: 'notFound' }],
    ['an error', { error: { code: 'BadRequestException', message: TAKEN } }, { kind: 'conflict' }],
    ['an error as text', { error: `400 - ${JSON.stringify(REFUSAL)}` }, { kind: 'conflict' }],
    ['another word', { status: 'FAILED', message: TAKEN }, { kind: 'conflict' }],
    ['a list of errors', { data: null, errors: [{ message: TAKEN }] }, { kind: 'conflict' }],
    ['items of a workflow', [{ json: REFUSAL }], { kind: 'conflict' }],
    ['a function in a cloud', { statusCode: 400, body: JSON.stringify(REFUSAL) }, { kind: 'conflict' }],
    [
      'an HTTP client',
      { message: 'Request failed', response: { status: 400, data: REFUSAL } },
      { kind: 'conflict' },
    ],
    ['too many requests', { statusCode: 429, message: 'Slow down' }, { kind: 'busy' }],
    ['an unknown refusal', { statusCode: 418, message: 'Kettle' }, { kind: 'refused', status: 418 }],
    [
      'no booking without a code',
      { success: false, code: 400, message: 'email_verification_required' },
      { kind: 'verify' },
    ],
    ['a field', { success: false, message: 'responses - {notes}error_required_field, ' }, { kind: 'field' }],
  ])('F12: is the refusal that it is: %s', async (_, body, expected) => {
    expect(await failureFor(answer(200, body))).toMatchObject(expected)
  })

  it.each<[string, unknown]>([
    ['an error of the server', { statusCode: 500, message: TAKEN }],
    ['no message', { success: false }],
    ['a message that nobody knows', { success: false, message: 'Odd' }],
    ['a booking beside the error', { error: 'The message could not be sent: not found', data: BOOKING }],
  ])('F12: is unknown if it may have booked: %s', async (_, body) => {
    expect(await failureFor(answer(200, body))).toMatchObject({ kind: 'unknown' })
  })

  it('F12: is no answer to any other request either', async () => {
    const { client } = clientAnswering([answer(200, { success: false, statusCode: 404, message: 'gone' })])
    await expect(
      client.getSlots({ eventTypeId: 1, start: '2030-01-01', end: '2030-01-31', timeZone: 'UTC' }),
    ).rejects.toMatchObject({ kind: 'refused', reason: 'notFound' })
  })
})

describe('a booking in a reply', () => {
  const parse = (more: object) => [BookingReplySchema.parse({ data: { uid: 'a', ...more } }).data].flat()[0]

  it.each([
    ['2030-01-08T13:00:00.000Z', '2030-01-08T13:00:00.000Z'],
    ['2030-01-08T13:00:00', '2030-01-08T13:00:00Z'],
    ['2030-01-08T13:00', '2030-01-08T13:00Z'],
    ['2030-01-08 13:00:00', '2030-01-08T13:00:00Z'],
    ['2030-01-08 14:00:00+01', '2030-01-08T14:00:00+01:00'],
    ['2030-01-08T14:00:00.5+0100', '2030-01-08T14:00:00.5+01:00'],
    ['2030-01-08t13:00:00z', '2030-01-08T13:00:00Z'],
    ['2030-01-08', undefined],
    ['2030-02-31T13:00:00', undefined],
    ['January 8, 2030 13:00', undefined],
    ['soon', undefined],
    [1893157200000, undefined],
  ])('F14: has a start with a zone, or none: %s', (start, expected) => {
    expect(parse({ start, end: start })).toMatchObject({ start: expected, end: expected })
  })

  it('F14: has the times of an older version', () => {
    expect(parse({ startTime: '2030-01-08T13:00:00', endTime: '2030-01-08T13:30:00' })).toMatchObject({
      start: '2030-01-08T13:00:00Z',
      end: '2030-01-08T13:30:00Z',
    })
  })

  it.each(['ACCEPTED', 'Accepted', ' accepted '])('F17: is accepted if its status is “%s”', (status) => {
    expect(parse({ status })?.status).toBe('accepted')
  })

  it('F17: has any other status in lower case too', () => {
    expect(
      ['PENDING', 'CANCELLED', 'REJECTED', 'AWAITING_HOST'].map((status) => parse({ status })?.status),
    ).toEqual(['pending', 'cancelled', 'rejected', 'awaiting_host'])
  })
})
