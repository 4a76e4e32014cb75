import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { english } from '../../src/messages/english.js'
import { A0, E0_FIELDS, EMAIL, NAME, PHONE, START, WHO, custom, e0 } from '../support/e0.js'
import { press, type PipelineOptions } from '../support/pipeline.js'

const { errors: messages } = english

/** Returns the answer that is sent for a typed value, or the error of the field. */
async function answerTo(
  field: Record<string, unknown>,
  typed: unknown,
  options?: PipelineOptions,
): Promise<unknown> {
  const slug = String(field.slug)
  const { body, errors } = await press(e0({}, [NAME, EMAIL, field]), { ...WHO, [slug]: typed }, options)
  if (!body) return errors[slug]
  const responses = (body.bookingFieldsResponses ?? {}) as Record<string, unknown>
  return slug === 'attendeePhoneNumber'
    ? (body.attendee as { phoneNumber?: string }).phoneNumber
    : responses[slug]
}

const nameOf = async (name: string) => {
  const { body, errors } = await press(e0(), { ...WHO, name })
  return (body?.attendee as { name?: string } | undefined)?.name ?? errors.name
}
const emailOf = async (email: string) => {
  const { body, errors } = await press(e0(), { ...WHO, email })
  return (body?.attendee as { email?: string } | undefined)?.email ?? errors.email
}

describe('a text', () => {
  it.each([
    ['  hi \n', 'hi'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['\u200bhi\ufeff', 'hi'],
    ['ab\u202ecd', 'abcd'],
    ['nul\u0000', 'nul'],
    ['\ud83d', '\ufffd'],
    ["<script>alert(1)</script> {{7*7}} =cmd|'/c calc'", "<script>alert(1)</script> {{7*7}} =cmd|'/c calc'"],
    ['   ', undefined],
    ['\u200b', undefined],
  ])('typed as %j is sent as %j', async (typed, sent) => {
    expect(await answerTo(custom('text', 'a'), typed)).toBe(sent)
  })

  it('is not cut off: too long or too short is an error', async () => {
    expect(await answerTo(custom('textarea', 'a'), 'x'.repeat(1001))).toBe(messages.tooLong(1000))
    expect(await answerTo(custom('textarea', 'a'), 'x'.repeat(1000))).toHaveLength(1000)
    expect(await answerTo(custom('text', 'a'), 'x'.repeat(5000))).toHaveLength(5000)
    expect(await answerTo(custom('text', 'a', { maxLength: 5 }), '123456')).toBe(messages.tooLong(5))
    expect(await answerTo(custom('text', 'a', { minLength: 3 }), '12')).toBe(messages.tooShort(3))
    // An optional field may stay empty, whatever its minimum length.
    expect(await answerTo(custom('text', 'a', { minLength: 3 }), '')).toBeUndefined()
  })
})

describe('a name', () => {
  it.each(['Li', 'X', 'Jean-Luc', "O'Brien", 'R2 D2', '李 小龍'])('may be %s', async (name) => {
    expect(await nameOf(name)).toBe(name)
  })

  it.each(['', ' ', '\u200b', '\u202e'])('counts as missing if it is invisible: %j', async (name) => {
    expect(await nameOf(name)).toBe(messages.name)
  })
})

describe('an e-mail address', () => {
  it.each([
    [' ada@example.com ', 'ada@example.com'],
    ['mailto:ada@example.com', 'ada@example.com'],
    ['Ada Lovelace <ada@example.com>', 'ada@example.com'],
    ['ada@example.com\u200b', 'ada@example.com'],
    ['Ada@Example.com', 'Ada@Example.com'],
    ['jane@müller.de', 'jane@xn--mller-kva.de'],
    ['a@x.io, b@x.io', messages.emailOne],
    ['ada@localhost', messages.email],
    ['ada', messages.email],
    ['', messages.emailMissing],
  ])('typed as %j gives %j', async (typed, result) => {
    expect(await emailOf(typed)).toBe(result)
  })
})

describe('a phone number', () => {
  it.each([
    ['+1 (415) 555-2671', '+14155552671'],
    ['0044 20 7946 0958', '+442079460958'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['tel:+39-06-1234-5678', '+390612345678'],
    ['\u202a+37120993151\u202c', '+37120993151'],
    ['020 7946 0958', messages.phone],
    ['+1 415 555 2671 ext. 5', messages.phoneExtension],
    ['123', messages.phone],
    ['abc', messages.phone],
    ['', messages.phoneMissing],
  ])('typed as %j gives %j', async (typed, result) => {
    expect(await answerTo(PHONE, typed)).toBe(result)
  })

  it('may be a national number if there is a default country', async () => {
    expect(await answerTo(PHONE, '020 7946 0958', { defaultCountry: 'GB' })).toBe('+442079460958')
    expect(await answerTo(PHONE, '+37120993151', { defaultCountry: 'GB' })).toBe('+37120993151')
    expect(await answerTo(PHONE, '+37120993151', { defaultCountry: 'XX' })).toBe('+37120993151')
  })

  it('is sent without its punctuation if the phone number rules cannot be loaded', async () => {
    vi.resetModules()
    vi.doMock('libphonenumber-js/min', () => {
      throw new Error('The network is gone.')
    })
    try {
      const { toE164 } = await import('../../src/fields/phone/toE164.js')
      expect(await toE164('+1 (415) 555-2671', { messages: english })).toBe('+14155552671')
    } finally {
      vi.doUnmock('libphonenumber-js/min')
    }
  })
})

describe('a number', () => {
  it.each([
    ['42', 42],
    [' -3.5 ', -3.5],
    ['+7', 7],
    ['0', 0],
    ['１２', 12],
    ['', undefined],
    ['1e400', messages.number],
    ['0x10', messages.number],
    ['1,5', 1.5],
    ['4x', messages.number],
    ['Infinity', messages.number],
    ['NaN', messages.number],
    ['.', messages.number],
  ])('typed as %j gives %j', async (typed, result) => {
    expect(await answerTo(custom('number', 'n'), typed)).toBe(result)
  })

  it('is a finite number or an error, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.double().map(String), fc.integer().map(String)),
        async (typed) => {
          const result = await answerTo(custom('number', 'n'), typed)
          expect(result === undefined || typeof result === 'string' || Number.isFinite(result)).toBe(true)
        },
      ),
    )
  })
})

describe('a web address', () => {
  it.each([
    ['acme.io', 'https://acme.io'],
    ['www.acme.io/path?q=1', 'https://www.acme.io/path?q=1'],
    ['http://acme.io', 'http://acme.io'],
    ['//acme.io', 'https://acme.io'],
    ['acme.io:8080/x', 'https://acme.io:8080/x'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/ä'],
    ['javascript:alert(1)', messages.url],
    ['data:text/html,x', messages.url],
    ['mailto:a@example.com', messages.url],
    ['ftp://example.com', messages.url],
    ['https://user:secret@example.com', messages.url],
    ['localhost', messages.url],
    ['http:/x', messages.url],
    ['two words', messages.url],
    ['', undefined],
  ])('typed as %j gives %j', async (typed, result) => {
    expect(await answerTo(custom('url', 'u'), typed)).toBe(result)
  })
})

describe('a choice', () => {
  const options = { options: ['red', 'blue'] }

  it('must be one of the options', async () => {
    expect(await answerTo(custom('select', 'a', options), 'green')).toBe(messages.option)
    expect(await answerTo(custom('radio', 'a', options), '')).toBeUndefined()
    expect(await answerTo(custom('select', 'a', { options: [{ value: 'r', label: 'Red' }] }), 'r')).toBe('r')
  })

  it('of several options keeps their order, and needs at least one if it is required', async () => {
    expect(await answerTo(custom('checkbox', 'a', options), ['blue', 'red'])).toEqual(['red', 'blue'])
    expect(await answerTo(custom('checkbox', 'a', { ...options, required: true }), [])).toBe(
      messages.choose('a'),
    )
    expect(await answerTo(custom('multiselect', 'a', options), [])).toBeUndefined()
  })
})

describe('a way to reach the attendee', () => {
  const optional = e0({}, [NAME, { ...EMAIL, required: false }, { ...PHONE, required: false }])

  it('is required even if the event type requires none', async () => {
    expect((await press(optional, { name: 'Ada' })).errors).toEqual({ email: messages.emailMissing })
    expect((await press(optional, { name: 'Ada', email: 'ada@example.com' })).errors).toEqual({})
    expect((await press(optional, { name: 'Ada', attendeePhoneNumber: '+14155552671' })).body).toMatchObject({
      attendee: { phoneNumber: '+14155552671' },
    })
  })

  it('may be the phone number of the location', async () => {
    const called = e0({ locations: [{ type: 'attendeePhone' }] }, [
      NAME,
      { ...EMAIL, required: false },
      { ...PHONE, required: false },
    ])
    expect(
      (await press(called, { name: 'Ada', location: { choice: null, text: '+14155552671' } })).errors,
    ).toEqual({})
  })
})

describe('createBookingRequestSchemaFor', () => {
  const body = { start: START, eventTypeId: 123, attendee: A0 }

  it('reports the path and the same message as the form', () => {
    const eventType = e0({}, [
      ...E0_FIELDS,
      custom('boolean', 'terms', { required: true }),
      custom('text', 'a.b', { required: true }),
    ])
    const { error } = createBookingRequestSchemaFor(eventType).safeParse({
      ...body,
      guests: ['x'],
      bookingFieldsResponses: { 'a.b': '' },
    })
    expect(error?.issues.map(({ path, message }) => [path.join(' / '), message])).toEqual([
      ['guests / 0', 'must be an email address'],
      ['guests', messages.emails('x')],
      ['bookingFieldsResponses / terms', messages.tick('terms')],
      ['bookingFieldsResponses / a.b', messages.fill('a.b')],
    ])
  })

  it('refuses what the event type does not offer', () => {
    const accepts = (eventType: Parameters<typeof createBookingRequestSchemaFor>[0], more: object) =>
      createBookingRequestSchemaFor(eventType).safeParse({ ...body, ...more }).success
    expect(accepts(e0(), { lengthInMinutes: 30 })).toBe(false)
    expect(accepts(e0({ lengthInMinutesOptions: [15, 30] }), { lengthInMinutes: 15 })).toBe(true)
    expect(accepts(e0({ lengthInMinutesOptions: [15, 30] }), { lengthInMinutes: 20 })).toBe(false)
    expect(accepts(e0({ locations: [] }), { location: { type: 'link' } })).toBe(false)
    expect(accepts(e0(), { location: { type: 'link' } })).toBe(false)
    expect(accepts(e0(), { location: { type: 'integration', integration: 'cal-video' } })).toBe(true)
    expect(
      accepts(e0({ recurrence: { frequency: 'weekly', interval: 1, occurrences: 3 } }), {
        recurrenceCount: 4,
      }),
    ).toBe(false)
  })

  it('requires an answer that the form cannot ask for', () => {
    const eventType = e0({}, [NAME, EMAIL, custom('stars', 'rating', { required: true })])
    expect(createBookingRequestSchemaFor(eventType).safeParse(body).success).toBe(false)
    expect(
      createBookingRequestSchemaFor(eventType).safeParse({ ...body, bookingFieldsResponses: { rating: 5 } })
        .success,
    ).toBe(true)
  })

  it('applies the rules of the host’s field types', () => {
    const eventType = e0({}, [NAME, EMAIL, custom('stars', 'rating', { required: true })])
    const stars = {
      toAnswer: (value: unknown) => value,
      missing: () => 'Give it a star',
      answerSchema: () => createBookingRequestSchemaFor(e0()),
    }
    const issues = createBookingRequestSchemaFor(eventType, { fieldTypes: { stars } }).safeParse(body).error
      ?.issues
    expect(issues?.map(({ message }) => message)).toEqual(['Give it a star'])
  })

  it('throws for an event type that cannot be parsed, and never for a request', () => {
    expect(() => createBookingRequestSchemaFor({ lengthInMinutes: 0 })).toThrow(/lengthInMinutes/)
    const schema = createBookingRequestSchemaFor(
      e0({}, [...E0_FIELDS, PHONE, custom('select', 'a', { options: ['x'] })]),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.jsonValue(),
          fc
            .dictionary(
              fc.constantFrom(
                'start',
                'attendee',
                'eventTypeId',
                'guests',
                'location',
                'bookingFieldsResponses',
              ),
              fc.jsonValue(),
            )
            .map((odd) => ({ ...body, ...odd })),
        ),
        (any) => {
          expect(typeof schema.safeParse(any).success).toBe('boolean')
        },
      ),
      { numRuns: 300 },
    )
  })
})
