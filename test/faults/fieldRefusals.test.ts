import { describe, expect, it } from 'vitest'
import { classify } from '../../src/api/errors/classify.js'
import { answer, failureFor } from '../support/answering.js'

describe('the fields of a refusal', () => {
  const fieldsOf = async (body: unknown) => {
    const { kind, fields } = await failureFor(answer(400, body))
    return [kind, ...fields.map(({ name, code }) => `${name}: ${code}`)]
  }
  const nested = (errors: object[]) => ({
    status: 'error',
    error: { code: 'BadRequestException', message: 'Bad Request Exception', details: { errors } },
  })
  const isEmail = { constraints: { isEmail: 'email must be an email' }, children: [] }

  it.each<[string, unknown, string[]]>([
    [
      'one level',
      nested([{ property: 'attendee', children: [{ property: 'email', ...isEmail }] }]),
      ['attendee.email: email must be an email'],
    ],
    [
      'an answer',
      nested([{ property: 'bookingFieldsResponses', children: [{ property: 'company', ...isEmail }] }]),
      ['company: email must be an email'],
    ],
    [
      'an entry of a list',
      nested([{ property: 'guests', children: [{ property: '0', ...isEmail }] }]),
      ['guests: email must be an email'],
    ],
    [
      'two levels, and two fields',
      nested([
        { property: 'location', children: [{ property: 'address', constraints: { isString: 'text' } }] },
        { property: 'attendee', children: [{ property: 'name', constraints: { isString: 'name' } }] },
      ]),
      ['location.address: text', 'attendee.name: name'],
    ],
    [
      'a list of the host’s server',
      {
        statusCode: 400,
        error: 'Bad Request',
        message: [{ property: 'attendee', children: [{ property: 'email', ...isEmail }] }],
      },
      ['attendee.email: email must be an email'],
    ],
    [
      'Zod',
      {
        success: false,
        issues: [{ code: 'invalid_type', path: ['attendee', 'phoneNumber'], message: 'Invalid' }],
      },
      ['attendee.phoneNumber: Invalid'],
    ],
  ])('F13: are found in nested details: %s', async (_, body, expected) => {
    expect(await fieldsOf(body)).toEqual(['field', ...expected])
  })

  it('F13: are found in the wording of API v1', async () => {
    expect(await fieldsOf({ message: "invalid_type in 'responses,email': Required" })).toEqual([
      'field',
      'email: Required',
    ])
    const message =
      "custom in 'responses': {company}error_required_field; invalid_string in 'responses,guests,0': Invalid email"
    expect(await fieldsOf({ message })).toEqual([
      'field',
      'company: error_required_field',
      'guests: Invalid email',
    ])
  })

  it('F13: are none if the site made the mistake', async () => {
    expect(await fieldsOf({ message: "invalid_type in 'eventTypeId': Required" })).toEqual(['refused'])
    const timeZone = { property: 'timeZone', constraints: { isTimeZone: 'x' } }
    expect(await fieldsOf(nested([{ property: 'attendee', children: [timeZone] }]))).toEqual(['refused'])
  })

  it('F13: are read in time, however deep the details are nested', () => {
    let detail: object = { property: 'a', constraints: { x: 'y' } }
    for (let depth = 0; depth < 5000; depth++) detail = { property: 'a', children: [detail] }
    expect(classify({ status: 400, body: nested([detail]) }).kind).toBe('refused')
  })
})

describe('a code of the server', () => {
  it.each([
    'Unique constraint failed on the fields: (`idempotencyKey`)',
    '\nInvalid `prisma.booking.create()` invocation:\nUnique constraint failed on the fields: (`uid`)',
    'duplicate key value violates unique constraint "Booking_idempotencyKey_key"',
  ])('F08: that a unique value exists already is a conflict: %s', async (message) => {
    for (const status of [400, 409])
      expect(
        await failureFor(answer(status, { status: 'error', error: { code: 'BAD_REQUEST', message } })),
      ).toMatchObject({ kind: 'conflict', reason: undefined })
  })

  it('F09: that the code could not be checked is about the code', async () => {
    const message = 'unable_to_validate_verification_code'
    for (const body of [
      { statusCode: 400, message },
      { status: 'error', error: { code: 'x', message } },
    ])
      expect(await failureFor(answer(400, body))).toMatchObject({ kind: 'verify', reason: 'codeWrong' })
  })
})
