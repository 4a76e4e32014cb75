import { describe, expect, it } from 'vitest'
import { BookingRequestSchema } from '../../src/contract/bookingRequest.js'
import { parseEmails } from '../../src/fields/emails/parseEmails.js'
import { toEmailRows } from '../../src/fields/emails/toEmailRows.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { A0, custom, e0, E0_FIELDS, GUESTS, NOTES, PHONE, START, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

// Long enough that quadratic work would exceed the timeout of a test.
const fill = (pattern: string, length = 200_000) => pattern.repeat(Math.ceil(length / pattern.length))

/** Inputs that make naive parsers slow: openings without an end, endings without a start, near misses. */
const PAYLOADS: [what: string, payload: string][] = [
  ['one letter', fill('a')],
  ['spaces between two letters', `a${fill(' ')}a`],
  ['at signs', fill('@')],
  ['an at sign and commas', `@${fill(', ')}`],
  ['an at sign and words', `@${fill(' x')}`],
  ['full stops', fill('.')],
  ['combining characters in a domain', `a@${fill('Z\u0351', 1_000_000)}`],
  ['domain labels', `a@${fill('a.')}`],
  ['non-ASCII letters in a domain', `a@${fill('ü')}`],
  ['opening brackets', fill('<')],
  ['opening brackets before an address', fill('<a@')],
  ['closing brackets', fill('>')],
  ['empty brackets', fill('<> ')],
  ['quotation marks', fill('"')],
  ['escaped quotation marks', `"${fill('\\"')}`],
  ['quoted names without an address', fill('"" ')],
  ['spaces after a quoted name', `"a"${fill(' ')}`],
  ['commas', fill(',')],
  ['mailto: schemes', fill('mailto:')],
  ['starts of a URL', fill('https://')],
  ['digits', fill('1')],
  ['the start of a phone number', `+${fill('(')}`],
  ['line endings', fill('\r')],
  ['lone surrogates', fill('\ud83d')],
  ['invisible characters', fill('\u200b')],
  ['combining characters', fill('Z\u0351', 1_000_000)],
]

const splitName = { isDefault: true, type: 'splitName', slug: 'splitName', lastNameRequired: true }
const TEXTS = [
  splitName,
  { ...PHONE, required: false },
  NOTES,
  custom('text', 'text'),
  custom('number', 'number'),
  custom('url', 'url'),
  custom('address', 'address'),
]

describe('input of visitors', () => {
  it.each(PAYLOADS)('I12: is validated in linear time (%s)', async (_, payload) => {
    const typed = {
      splitName: { firstName: payload, lastName: payload },
      email: payload,
      attendeePhoneNumber: payload,
      notes: payload,
      text: payload,
      number: payload,
      url: payload,
      address: payload,
      guests: [payload],
    }
    const { body, errors } = await press(e0({}, [E0_FIELDS[1]!, GUESTS, ...TEXTS]), typed)
    expect(body).toBeUndefined()
    expect(errors).toHaveProperty('email')
  })

  it.each(PAYLOADS)(
    'I12: is validated in linear time by a server that gets it without a form (%s)',
    (_, payload) => {
      const body = {
        start: START,
        eventTypeId: 123,
        attendee: { ...A0, email: payload },
        guests: [payload],
        bookingFieldsResponses: { notes: payload },
      }
      expect(createBookingRequestSchemaFor(e0()).safeParse(body).success).toBe(false)
      expect(BookingRequestSchema.safeParse(body).success).toBe(false)
    },
  )
})

describe('a list of addresses', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `guest${at}@example.com`)

  it('G06: is parsed, deduplicated and validated in linear time', async () => {
    expect(parseEmails(many.join('; '))).toEqual(many)
    expect(toEmailRows([...many, ...many, WHO.email], WHO.email)).toEqual({
      rows: many,
      duplicates: many,
      own: [WHO.email],
    })
    const { body } = await press(e0(), { ...WHO, guests: [...many, many.join()] })
    expect(body?.guests).toEqual(many)
  })

  it('G02: is complete despite an unmatched quotation mark', () => {
    expect(parseEmails('5" pipes <a@b.co>, "Doe, Jane" <c@d.co>, e@f.co "')).toEqual([
      'a@b.co',
      'c@d.co',
      'e@f.co',
    ])
    expect(parseEmails('"Doe, \\"J\\"" <a@b.co>; c@d.co')).toEqual(['a@b.co', 'c@d.co'])
  })
})

it.each(['jane@müller.de/x', 'jane@müller.de:80', 'jane@müller.de#x', 'müller', 'jane@m%C3%BCller.de'])(
  'I02: rejects %s instead of dropping a part of it',
  async (email) => {
    const { body, errors } = await press(e0(), { ...WHO, email })
    expect(body).toBeUndefined()
    expect(errors.email).toMatch(/^Enter an email address/)
    const list = await press(e0(), { ...WHO, guests: [email] })
    expect(list.errors.guests).toContain(`“${parseEmails(email)[0]}” is not an email address`)
  },
)
