import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { redact, toAnswers } from '../../src/api/errors/redact.js'
import type { BookingRequest } from '../../src/contract/bookingRequest.js'
import { readRecordings } from '../sandbox/recorded.js'
import { answer, clientAnswering, failureOf, REQUEST } from '../support/answering.js'
import { failureUnder, plain, readError, recorded, replies, type Fault } from '../support/faults.js'

const KINDS = ['unknown', 'conflict', 'verify', 'field', 'refused', 'busy']

describe('what a refusal means, by code or message, whatever its status', () => {
  it.each<[string, Fault, string, string | undefined]>([
    ['R01: a conflict by its code', plain(409, 'booking_conflict_error'), 'conflict', undefined],
    [
      'R01: the same with another status',
      plain(400, 'no_available_users_found_error'),
      'conflict',
      undefined,
    ],
    ['R02: no host by its code', plain(409, 'hosts_unavailable_for_booking'), 'conflict', undefined],
    [
      'R05: out of bounds by its code',
      plain(400, 'booking_time_out_of_bounds_error'),
      'conflict',
      'outOfBounds',
    ],
    ['R07: full by one code', plain(409, 'booking_seats_full_error'), 'conflict', 'seatsFull'],
    ['R07: full by another', plain(400, 'not_enough_available_seats_error'), 'conflict', 'seatsFull'],
    [
      'R20: the booker’s limit by its code',
      plain(400, 'booker_limit_exceeded_error'),
      'refused',
      'bookerLimit',
    ],
    ['R22: no such user', recorded('user-outside-the-organization'), 'refused', 'notFound'],
    ['R22: no such team', recorded('team-unknown'), 'refused', 'notFound'],
    ['R24: no hosts', recorded('team-without-hosts'), 'refused', 'notBookable'],
    ['R27: no such route in that version', recorded('version-of-slots'), 'refused', 'notBookable'],
    ['R41: 413', recorded('too-large'), 'refused', 'tooLarge'],
    ['R41: 414', replies(414, '<html>too long</html>'), 'refused', 'tooLarge'],
    ['R41: 431', replies(431, ''), 'refused', 'tooLarge'],
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

  it('R29: any status with any body is exactly one kind, no refusal of 500 is certain, and nothing is thrown', () => {
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

  it('R31: a message or a code of 100 kB is cut at 300 characters, and takes no time', () => {
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

describe('P01: an error holds nothing that was typed', () => {
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

  it('R15 R17 P01: however the server repeats it', async () => {
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

  it('P01: and the server’s own words are kept', () => {
    const said = 'Booking location with type attendeeAddress not valid for event type with id=544.'
    expect(redact(said, toAnswers(request))).toBe(said)
    expect(redact('Ask mr_proper@gmail.com or Mr Proper', toAnswers(request))).toBe('Ask … or …')
  })

  it.each(['errors', 'http', 'bookings'] as const)(
    'P01: as each recorded refusal shows (%s)',
    async (file) => {
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
    },
  )
})
