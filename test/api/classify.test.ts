import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { readRecordings, type Recording } from '../sandbox/recorded.js'
import { REFUSALS } from './refusals.js'

const KINDS = ['unknown', 'conflict', 'verify', 'field', 'refused', 'busy']

type RecordingFile = Parameters<typeof readRecordings>[0]

const refusalsOf = (file: RecordingFile): Recording[] =>
  [...readRecordings(file).values()].filter(({ response }) => response.status >= 400)

const classifyRecorded = ({ response: { status, body } }: Recording) => classify({ status, body })

const about = ({ reason, fields }: ReturnType<typeof classify>): string =>
  reason ?? fields.map(({ name }) => name).join(', ')

const listed = Object.keys(REFUSALS) as (keyof typeof REFUSALS)[]

const rowsOf = (files: readonly RecordingFile[]) =>
  files.flatMap((file) =>
    refusalsOf(file).map((recording) => [`${file}: ${recording.name}`, recording, file] as const),
  )

describe('the classification of a recorded refusal', () => {
  it.each(rowsOf(listed))('%s', (_, recording, file) => {
    const error = classifyRecorded(recording)
    const [kind, detail = ''] = REFUSALS[file as keyof typeof REFUSALS][recording.name] ?? [
      'missing in the table',
    ]
    expect([error.kind, about(error)]).toEqual([kind, detail])
  })

  it.each(listed)('has a row for every recorded name and for no other (%s)', (file) => {
    expect(Object.keys(REFUSALS[file]).toSorted()).toEqual(
      refusalsOf(file)
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  it.each(rowsOf([...listed, 'http', 'event-types']))(
    'is known unless the status is 500 (%s)',
    (_, recording) => {
      const { kind } = classifyRecorded(recording)
      expect(KINDS).toContain(kind)
      expect(kind === 'unknown').toBe(recording.response.status === 500)
    },
  )

  it('passes on the uid of the booking that the visitor can move instead', () => {
    const recording = refusalsOf('errors').find(({ name }) => name === 'booker-limit-reached-with-offer')
    expect(recording && classifyRecorded(recording).existingBookingUid).toBe('8Ju9pwNmYuda1a4D1y5kRv')
  })

  it('passes on the uid of the booking that an earlier move created, but keeps it out of the message', () => {
    const recording = refusalsOf('bookings').find(({ name }) => name === 'reschedule-the-old-one-again')
    const error = recording && classifyRecorded(recording)
    expect(error?.existingBookingUid).toBe('rCX4rF4SUncqeHWiFZyCFE')
    expect(error?.serverMessage).not.toMatch(/rCX4rF4SUncqeHWiFZyCFE|vjFZRd28ZJB2itmr1CXSPJ/)
  })

  it('distinguishes a wrong version header from a missing event type', () => {
    const wrong = {
      status: 'error',
      error: { code: 'NotFoundException', message: 'Cannot POST /v2/bookings' },
    }
    const gone = {
      status: 'error',
      error: { code: 'NotFoundException', message: 'Event type with id 1 not found.' },
    }
    expect(about(classify({ status: 404, body: wrong }))).toBe('notBookable')
    expect(about(classify({ status: 404, body: gone }))).toBe('notFound')
  })

  it('does not ask the visitor to log in if the day is full, even though the status is 401', () => {
    expect(classify({ status: 401, body: { statusCode: 401, message: 'booking_limit_reached' } }).kind).toBe(
      'conflict',
    )
  })

  it('classifies a database error as an event type that is not bookable, not as one that is not found', () => {
    const recording = refusalsOf('bookings').find(({ name }) => name === 'paid-app-missing')
    expect(recording && about(classifyRecorded(recording))).toBe('notBookable')
  })
})

describe('the field errors of a refusal', () => {
  const fieldsOf = (message: string | string[], more: object = {}) =>
    classify({ status: 400, body: { status: 'error', error: { code: 'BAD_REQUEST', message, ...more } } })
      .fields

  it('are in the order of the form, although the engine lists them in reverse', () => {
    expect(
      fieldsOf('responses - {guests}duplicate_email, responses - {notes}error_required_field, '),
    ).toEqual([
      { name: 'notes', code: 'error_required_field' },
      { name: 'guests', code: 'duplicate_email' },
    ])
  })

  it('are extracted without a trailing comma, and from messages with commas', () => {
    expect(
      fieldsOf('responses - {about}Max. 1,000 characters allowed, responses - {site}url_validation_error'),
    ).toEqual([
      { name: 'site', code: 'url_validation_error' },
      { name: 'about', code: 'Max. 1,000 characters allowed' },
    ])
  })

  it.each(['Which-size-', 'a.b', 'constructor', '__proto__', 'a b', '😀'])(
    'are extracted for the slug %s',
    (slug) => {
      expect(fieldsOf(`responses - {${slug}}error_required_field, `)).toEqual([
        { name: slug, code: 'error_required_field' },
      ])
    },
  )

  it('are extracted from paths too, including slugs with dashes', () => {
    expect(fieldsOf('responses.my-text - Expected string, received null, ')).toEqual([
      { name: 'my-text', code: 'Expected string' },
    ])
    expect(fieldsOf('responses.guests.0 - Expected string, received null, ').map(({ name }) => name)).toEqual(
      ['guests'],
    )
  })

  it('prefer a missing answer over a wrong one', () => {
    expect(fieldsOf('responses - {name}error_required_field, responses - {name}Invalid string, ')).toEqual([
      { name: 'name', code: 'error_required_field' },
    ])
  })

  it('are extracted from lists of constraints, without the values that were sent', () => {
    const errors = [
      {
        property: 'attendee.email',
        value: 'secret@x',
        constraints: { isEmail: 'attendee.email must be an email' },
      },
    ]
    expect(fieldsOf('Bad Request Exception', { details: { errors } })).toEqual([
      { name: 'attendee.email', code: 'attendee.email must be an email' },
    ])
  })

  it('are extracted if the envelope has no code, and if a proxy trimmed the message', () => {
    const trimmed = { statusCode: 400, message: 'guests property is wrong,guests must be an array' }
    expect(classify({ status: 400, body: trimmed }).fields).toEqual([
      { name: 'guests', code: 'guests must be an array' },
    ])
  })

  it('are empty if the site made the mistake', () => {
    expect(fieldsOf('foo property is wrong,property foo should not exist ')).toEqual([])
  })
})

describe('a reply that is no booking', () => {
  const conflict = {
    status: 'error',
    error: { code: 'BadRequestException', message: 'booking_conflict_error' },
  }

  it.each([
    ['a plain 500', 500, { statusCode: 500, message: 'Internal server error' }],
    ['a 500 with the message of a refusal', 500, conflict],
    ['an HTML page of a proxy', 502, '<html>Bad gateway</html>'],
    ['an HTML page with 200', 200, '<!doctype html><title>Log in</title>'],
    ['an empty 201', 201, ''],
    ['a 204', 204, ''],
    ['half a body', 201, '{"status":"success","data":{"uid":"abc'],
    ['JSON of another shape', 200, []],
    ['a success without a uid', 201, { status: 'success', data: {} }],
    ['a refusal that claims success', 400, { status: 'success', data: { uid: 'x' } }],
    ['a redirect', 302, ''],
    ['a timeout of the server', 408, ''],
    ['an unknown error in a 200', 200, { status: 'error', error: { message: 'Odd' } }],
  ])('is unknown: %s', (_, status, body) => {
    expect(classify({ status, body }).kind).toBe('unknown')
  })

  it('is classified by its message if a 200 has a refusal', () => {
    expect(classify({ status: 200, body: conflict }).kind).toBe('conflict')
  })

  it('is busy with a 429, whatever the message, and has the seconds to wait', () => {
    expect(classify({ status: 429, body: conflict, retryAfterSeconds: 7 })).toMatchObject({
      kind: 'busy',
      retryAfterSeconds: 7,
    })
    expect(classify({ status: 429, body: '<html>' }).kind).toBe('busy')
  })

  it.each([413, 414, 431])('is too large with %i', (status) => {
    expect(classify({ status, body: '' })).toMatchObject({ kind: 'refused', reason: 'tooLarge' })
  })

  it('keeps 300 characters of the server’s message for developers, and none of them in our own message', () => {
    const error = classify({
      status: 400,
      body: { statusCode: 400, message: '<script>alert(1)</script>'.repeat(5000) },
    })
    expect(error.kind).toBe('refused')
    expect(error.serverMessage).toHaveLength(300)
    expect(error.message).not.toContain('script')
  })

  it.each([
    'a',
    'a ',
    'x property is wrong,',
    'responses - {',
    'responses - {a}b, ',
    'responses.a - ',
    "'lengthInMinutes ",
  ])('is classified fast, even with a megabyte of “%s”', (part) => {
    const before = performance.now()
    classify({ status: 400, body: { statusCode: 400, message: part.repeat(1_000_000 / part.length) } })
    expect(performance.now() - before).toBeLessThan(1000)
  })

  it('always has one kind and never throws, whatever the status and the body', () => {
    const body = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.record({
        status: fc.constantFrom('error', 'success'),
        error: fc.jsonValue(),
        message: fc.jsonValue(),
      }),
      fc.record({
        error: fc.record({
          code: fc.jsonValue(),
          message: fc.jsonValue(),
          details: fc.record({ errors: fc.jsonValue() }),
        }),
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), body, (status, json) => {
        const { kind } = classify({ status, body: json })
        expect(KINDS).toContain(kind)
        if (status >= 500) expect(kind).toBe('unknown')
      }),
      { numRuns: 500 },
    )
  })
})
