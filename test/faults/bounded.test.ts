import { describe, expect, it } from 'vitest'
import { BookingRequestSchema } from '../../src/contract/bookingRequest.js'
import { parseEmails } from '../../src/fields/emails/parseEmails.js'
import { toEmailRows } from '../../src/fields/emails/toEmailRows.js'
import { createBookingRequestSchemaFor } from '../../src/form/createBookingRequestSchemaFor.js'
import { A0, custom, e0, E0_FIELDS, GUESTS, NOTES, PHONE, START, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

// So many characters that the time of a test is over before work that grows with their square is done.
const fill = (pattern: string, length = 200_000) => pattern.repeat(Math.ceil(length / pattern.length))

/** Each is made to keep a search for something going: beginnings without an end, ends without a beginning, near misses. */
const PAYLOADS: [what: string, payload: string][] = [
  ['one letter', fill('a')],
  ['blanks between two letters', `a${fill(' ')}a`],
  ['at signs', fill('@')],
  ['an at sign and commas', `@${fill(', ')}`],
  ['an at sign and words', `@${fill(' x')}`],
  ['full stops', fill('.')],
  ['letters with marks on them in a domain', `a@${fill('Z\u0351', 1_000_000)}`],
  ['labels of a domain', `a@${fill('a.')}`],
  ['letters of a domain that are not ASCII', `a@${fill('ü')}`],
  ['brackets that open', fill('<')],
  ['brackets that open before an address', fill('<a@')],
  ['brackets that close', fill('>')],
  ['empty brackets', fill('<> ')],
  ['quotation marks', fill('"')],
  ['quotation marks after a backslash', `"${fill('\\"')}`],
  ['quoted names without an address', fill('"" ')],
  ['blanks after a quoted name', `"a"${fill(' ')}`],
  ['commas', fill(',')],
  ['the scheme of a mail', fill('mailto:')],
  ['the beginning of a web address', fill('https://')],
  ['digits', fill('1')],
  ['the beginning of a number', `+${fill('(')}`],
  ['line ends', fill('\r')],
  ['halves of characters', fill('\ud83d')],
  ['marks that nobody sees', fill('\u200b')],
  ['letters with marks on them', fill('Z\u0351', 1_000_000)],
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

describe('what is typed', () => {
  it.each(PAYLOADS)('I12: is judged in work that grows with its length (%s)', async (_, payload) => {
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

  it.each(PAYLOADS)('I12: is judged so by a server too, which gets it without a form (%s)', (_, payload) => {
    const body = {
      start: START,
      eventTypeId: 123,
      attendee: { ...A0, email: payload },
      guests: [payload],
      bookingFieldsResponses: { notes: payload },
    }
    expect(createBookingRequestSchemaFor(e0()).safeParse(body).success).toBe(false)
    expect(BookingRequestSchema.safeParse(body).success).toBe(false)
  })
})

describe('a list of addresses', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `guest${at}@example.com`)

  it('G06: is taken apart, tidied and judged in work that grows with its length', async () => {
    expect(parseEmails(many.join('; '))).toEqual(many)
    expect(toEmailRows([...many, ...many, WHO.email], WHO.email)).toEqual({
      rows: many,
      duplicates: many,
      own: [WHO.email],
    })
    const { body } = await press(e0(), { ...WHO, guests: [...many, many.join()] })
    expect(body?.guests).toEqual(many)
  })

  it('G02: loses nothing to a quotation mark that has no second one', () => {
    expect(parseEmails('5" pipes <a@b.co>, "Doe, Jane" <c@d.co>, e@f.co "')).toEqual([
      'a@b.co',
      'c@d.co',
      'e@f.co',
    ])
    expect(parseEmails('"Doe, \\"J\\"" <a@b.co>; c@d.co')).toEqual(['a@b.co', 'c@d.co'])
  })
})

it.each(['jane@müller.de/x', 'jane@müller.de:80', 'jane@müller.de#x', 'müller', 'jane@m%C3%BCller.de'])(
  'I02: %s is refused as it was typed, nothing of it is dropped',
  async (email) => {
    const { body, errors } = await press(e0(), { ...WHO, email })
    expect(body).toBeUndefined()
    expect(errors.email).toMatch(/^Enter an email address/)
    const list = await press(e0(), { ...WHO, guests: [email] })
    expect(list.errors.guests).toContain(`“${parseEmails(email)[0]}” is not an email address`)
  },
)
