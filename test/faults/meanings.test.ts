import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { redact, toAnswers } from '../../src/api/errors/redact.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { readRecordings } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf, REQUEST } from '../support/answering.js'
import { failureUnder, plain, readError, recorded, replies, type Fault } from '../support/faults.js'

const KINDS = ['unknown', 'conflict', 'verify', 'field', 'refused', 'busy']

describe('the kind of an error, by code or message, with any status', () => {
  it.each<[string, Fault, string, string | undefined]>([
    ['R01: a conflict code', plain(409, 'booking_conflict_error'), 'conflict', undefined],
    [
      'R01: a conflict code with another status',
      plain(400, 'no_available_users_found_error'),
      'conflict',
      undefined,
    ],
    ['R02: a code for no available host', plain(409, 'hosts_unavailable_for_booking'), 'conflict', undefined],
    ['R05: an out-of-bounds code', plain(400, 'booking_time_out_of_bounds_error'), 'conflict', 'outOfBounds'],
    ['R07: a code for no seats', plain(409, 'booking_seats_full_error'), 'conflict', 'seatsFull'],
    [
      'R07: another code for no seats',
      plain(400, 'not_enough_available_seats_error'),
      'conflict',
      'seatsFull',
    ],
    [
      'R20: a code for the booking limit of a person',
      plain(400, 'booker_limit_exceeded_error'),
      'refused',
      'bookerLimit',
    ],
    ['R22: an unknown user', recorded('user-outside-the-organization'), 'refused', 'notFound'],
    ['R22: an unknown team', recorded('team-unknown'), 'refused', 'notFound'],
    ['R24: a team without hosts', recorded('team-without-hosts'), 'refused', 'notBookable'],
    [
      'R27: a route that the API version does not have',
      recorded('version-of-slots'),
      'refused',
      'notBookable',
    ],
    ['R41: status 413', recorded('too-large'), 'refused', 'tooLarge'],
    ['R41: status 414', replies(414, '<html>too long</html>'), 'refused', 'tooLarge'],
    ['R41: status 431', replies(431, ''), 'refused', 'tooLarge'],
  ])('%s', async (_, fault, kind, reason) => {
    expect(await failureUnder(fault)).toMatchObject({ kind, reason })
  })

  const words = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'booking_conflict_error',
      'responses - {email}email_validation_error, ',
      'email property is wrong,email must be an email ',
    ),
  )
  const envelope = fc.oneof(
    fc.anything(),
    words,
    fc.record({ statusCode: fc.integer(), message: fc.oneof(words, fc.array(words)) }),
    fc.record({
      status: fc.constantFrom('error', 'success', 1),
      error: fc.oneof(words, fc.record({ code: words, message: words, details: fc.anything() })),
    }),
  )

  it('R29: is exactly one for any status and body, is unknown from status 500 on, and never throws', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), envelope, (status, body) => {
        const error = classify({ status, body })
        expect(KINDS).toContain(error.kind)
        if (status >= 500) expect(error.kind).toBe('unknown')
        if (status === 429 && error.kind !== 'unknown') expect(error.kind).toBe('busy')
        expect(error.serverMessage ?? '.').toMatch(/^.{1,300}$/su)
      }),
      { numRuns: 500 },
    )
  })

  it('R31: is found fast for a message or code of 100 kB, which is truncated to 300 characters', () => {
    for (const piece of ['kettle ', 'a', '@', 'responses - {', 'x property is wrong,', ', responses.a - ']) {
      const long = piece.repeat(Math.ceil(100_000 / piece.length))
      for (const body of [
        { message: long },
        { error: { code: long, message: long } },
        { message: [long, long] },
      ]) {
        const before = performance.now()
        const error = classify({ status: 400, body, answers: [long, 'Ada'] })
        expect(performance.now() - before).toBeLessThan(1000)
        expect((error.serverMessage ?? '').length).toBeLessThanOrEqual(300)
      }
    }
  })
})

describe('P01: an error contains no answers', () => {
  const request: BookingRequest = {
    ...REQUEST,
    attendee: { ...REQUEST.attendee, phoneNumber: '+391234567890' },
    guests: ['guest.one@example.com'],
    location: { type: 'attendeeAddress', address: 'Via Roma 7' },
    bookingFieldsResponses: { company: 'Quimby & Daughters', likes: ['Tea from Assam'], seats: 7, ok: true },
  }
  const secrets = [
    'Mr Proper',
    'mr_proper@gmail.com',
    '+391234567890',
    'guest.one@example.com',
    'Via Roma 7',
    'Quimby & Daughters',
    'Tea from Assam',
  ]

  it('R15 R17 P01: even if the server repeats them', async () => {
    for (const text of [
      secrets.join(', '),
      `x${secrets.join('')}y`,
      JSON.stringify(request),
      secrets.join(' ').repeat(40),
    ]) {
      for (const body of [
        { message: text },
        { error: { code: text, message: text } },
        {
          error: {
            message: 'no',
            details: {
              errors: [
                {
                  property: 'email',
                  value: text,
                  target: request,
                  constraints: { a: 'email must be an email' },
                },
              ],
            },
          },
        },
        text,
      ]) {
        const { client } = clientAnswering([answer(400, body)])
        const all = readError(await failureOf(client.createBooking(request)))
        expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
      }
    }
  })

  it('P01: but keeps the rest of the server’s message', () => {
    const message = 'Booking location with type attendeeAddress not valid for event type with id=544.'
    expect(redact(message, toAnswers(request))).toBe(message)
    expect(redact('Ask mr_proper@gmail.com or Mr Proper', toAnswers(request))).toBe('Ask … or …')
  })

  it.each(['errors', 'http', 'bookings'] as const)('P01: for any recorded error (%s)', async (file) => {
    for (const { name, request: sent, response } of readRecordings(file).values()) {
      if (response.status < 400) continue
      const body = (
        typeof sent.body === 'object' && sent.body !== null ? sent.body : {}
      ) as Partial<BookingRequest>
      const own = toAnswers({
        ...REQUEST,
        attendee: {} as BookingRequest['attendee'],
        ...(body.attendee && typeof body.attendee === 'object' && { attendee: body.attendee }),
        guests: body.guests,
        bookingFieldsResponses: body.bookingFieldsResponses,
      } as BookingRequest)
      const error = classify({ status: response.status, body: response.body, answers: own })
      const all = `${error.message} ${error.serverMessage} ${error.fields.map(({ code }) => code).join()}`
      expect([name, own.filter((one) => all.includes(one)), /@/.test(all)]).toEqual([name, [], false])
    }
  })
})
