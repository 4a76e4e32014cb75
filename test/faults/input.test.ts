import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { isEmail } from '../../src/contract/isEmail.js'
import { toE164 } from '../../src/fields/phone/toE164.js'
import { detectTimeZone } from '../../src/time/zones/detectTimeZone.js'
import { custom, e0, E0_FIELDS, PHONE, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

type Body = {
  attendee: { name: string; email: string; phoneNumber?: string }
  bookingFieldsResponses?: Record<string, unknown>
}

const book = async (typed: Record<string, unknown>, fields = E0_FIELDS, options = {}) => {
  const { body, errors } = await press(e0({}, fields), { ...WHO, ...typed }, options)
  return { body: body as unknown as Body | undefined, errors }
}
const emailOf = async (email: string) => (await book({ email })).body?.attendee.email
const nameOf = async (name: string) => (await book({ name })).body?.attendee.name
const answerTo = async (type: string, value: unknown, more = {}) => {
  const { body, errors } = await book({ q: value }, [...E0_FIELDS, custom(type, 'q', more)])
  return errors.q ?? body?.bookingFieldsResponses?.q
}

describe('an e-mail address', () => {
  it.each([
    ['I01: with a tag', 'jane+tag@gmail.com', 'jane+tag@gmail.com'],
    ['I01: with an apostrophe', "o'brien@example.com", "o'brien@example.com"],
    [
      'I02: of an international domain goes in the form that the server takes',
      'jane@müller.de',
      'jane@xn--mller-kva.de',
    ],
    ['I04: in capitals stays so', 'A@B.CO', 'A@B.CO'],
    ['I05: between blanks of all kinds loses them', '\u00a0 a@b.co\u3000', 'a@b.co'],
    ['I06: with marks that nobody sees loses them', '\u200ba@b\u2060.co\u200e\u00ad\u0000', 'a@b.co'],
    ['I09: with the name before it is taken out of its brackets', 'Jane <a@b.co>', 'a@b.co'],
    ['I09: that was copied from a link loses its scheme', 'mailto:a@b.co', 'a@b.co'],
    ['I39: that was dictated loses its full stop', 'a@b.co. ', 'a@b.co'],
  ])('%s', async (_, typed, sent) => {
    expect(await emailOf(typed)).toBe(sent)
  })

  it.each(['a@localhost', 'a@b.c', 'a..b@example.com', '.a@example.com', 'a@-b.co'])(
    'I07: %s is refused as the server does',
    async (email) => {
      expect((await book({ email })).errors.email).toMatch(/^Enter an email address/)
    },
  )

  it('I10: next to a second one is told where the others go', async () => {
    expect((await book({ email: 'a@b.co, c@d.co' })).errors.email).toBe(
      'Enter one email address here; add the others as guests',
    )
  })
})

describe('texts', () => {
  it('I12: of any length are judged in time that grows with them, by patterns without nested repeats', () => {
    const patterns = listFiles('src').flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<![\w*/])\/(?![*/])((?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+)\/[gimsuy]*/g,
        ),
      ].map(([, source]) => source ?? ''),
    )
    expect(patterns.length).toBeGreaterThan(20)
    // A repeat of a group that ends in a repeat of the same letters takes for ever; one that each time begins with a full stop does not.
    const nested = /\((?:\?:)?(?!\\\.)[^()]*[+*]\)[+*]/
    expect(nested.test('(a+)+')).toBe(true)
    expect(patterns.filter((source) => nested.test(source.replaceAll(/\[[^\]]*\]/g, 'x')))).toEqual([])
  })

  it.each([
    ['a'.repeat(100_000)],
    [`${'a.'.repeat(50_000)}@b.co`],
    ['<'.repeat(100_000)],
    [' '.repeat(100_000)],
  ])('I12: a payload of 100 kB is answered', async (payload) => {
    expect(isEmail(payload)).toBe(false)
    expect(typeof (await answerTo('url', payload))).toMatch(/string|undefined/)
    expect((await toE164(payload, undefined)) ?? '').not.toMatch(/^\+/)
  })

  it.each([
    ['I15: a mark that turns the direction is taken out of a name', 'Ada\u202eecalevoL', 'AdaecalevoL'],
    ['I17: a name of one letter is a name', 'X', 'X'],
    [
      'I17: a name with digits, hyphen and apostrophe is a name',
      "Jean-Luc O'Neill 3rd",
      "Jean-Luc O'Neill 3rd",
    ],
    ['I19: half a character becomes the sign for one that is missing', 'Ada \ud83d', 'Ada \ufffd'],
    ['I20: a NUL is taken out', 'A\u0000da', 'Ada'],
    ['I21: letters put together are sent as they were typed', 'Zoe\u0308', 'Zoe\u0308'],
    ['I22: what looks like code is sent as it is', '<script>{{7*7}}${x}', '<script>{{7*7}}${x}'],
    ['I05: blanks around a name are taken off', ' \u00a0Ada ', 'Ada'],
  ])('%s', async (_, typed, sent) => {
    expect(await nameOf(typed)).toBe(sent)
  })

  it('I16: that are too long are told so, and not cut', async () => {
    expect(await answerTo('text', 'x'.repeat(10_000), { maxLength: 100 })).toBe(
      'Shorten this to 100 characters or fewer',
    )
    expect(await nameOf('x'.repeat(10_000))).toHaveLength(10_000)
  })

  it('I31: of several lines keep them, ended the same way everywhere', async () => {
    expect(await answerTo('textarea', 'one\r\ntwo\rthree')).toBe('one\ntwo\nthree')
    expect(await answerTo('textarea', 'x'.repeat(5000))).toBe('Shorten this to 1000 characters or fewer')
  })

  it('I20 I06: nothing that is sent has a mark that nobody sees', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const sent = (await nameOf(`A${name}`)) ?? ''
        expect(sent).not.toContain('\0')
        expect(sent).not.toMatch(/[\u200b\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/u)
      }),
    )
  })
})

describe('a phone number', () => {
  const phoneOf = async (typed: string, defaultCountry?: string) => {
    const { body, errors } = await book(
      { attendeePhoneNumber: typed },
      [...E0_FIELDS, PHONE],
      defaultCountry ? { defaultCountry } : {},
    )
    return body?.attendee.phoneNumber ?? errors.attendeePhoneNumber
  }
  it.each<[string, string, string | undefined, string | RegExp]>([
    ['I24: without a country is taken for one of the host’s', '020 7946 0958', 'GB', '+442079460958'],
    [
      'I24: without a country is asked for it where none is known',
      '020 7946 0958',
      undefined,
      /with its country code, like \+44/,
    ],
    ['I24: with two zeros for the plus is understood', '0044 20 7946 0958', undefined, '+442079460958'],
    [
      'I25: from an address book loses the marks around it',
      '\u202a+44 20 7946 0958\u202c',
      undefined,
      '+442079460958',
    ],
    [
      'I26: with an extension is refused rather than cut',
      '+44 20 7946 0958 ext. 5',
      undefined,
      /^Enter a phone number/,
    ],
    ['I26: from a link loses its scheme', 'tel:+442079460958', undefined, '+442079460958'],
    ['I26: of letters is refused', '1-800-FLOWERS', undefined, /^Enter a phone number/],
    ['I27: of another country than the host’s is as good', '+37120993151', 'GB', '+37120993151'],
  ])('%s', async (_, typed, country, sent) => {
    expect(await phoneOf(typed, country)).toEqual(sent instanceof RegExp ? expect.stringMatching(sent) : sent)
  })

  it('I29: or an e-mail address is asked for where either would do', async () => {
    const either = [
      E0_FIELDS[0] ?? {},
      { ...(E0_FIELDS[1] ?? {}), required: false },
      { ...PHONE, required: false },
    ]
    const { errors } = await press(e0({}, either), { name: 'Ada' })
    expect(Object.values(errors).filter(Boolean).length).toBeGreaterThan(0)
    expect(
      (await press(e0({}, either), { name: 'Ada', attendeePhoneNumber: '+37120993151' })).errors,
    ).toEqual({})
  })
})

describe('numbers, addresses of the web and boxes', () => {
  it.each([
    ['I30: nothing is no answer', '', undefined],
    ['I30: 1e400 is no number', '1e400', 'Enter a number in digits, like 12 or 3.5'],
    ['I30: 0x10 is no number', '0x10', 'Enter a number in digits, like 12 or 3.5'],
    ['I30: a comma is no point', '1,5', 'Enter a number in digits, like 12 or 3.5'],
    ['I30: full-width digits are digits', '１２', 12],
  ])('%s', async (_, typed, sent) => {
    expect(await answerTo('number', typed)).toBe(sent)
  })

  it.each([
    ['I32: a bare domain gets its scheme', 'example.com', 'https://example.com'],
    ['I32: script is refused', 'javascript:alert(1)', 'Enter a web address, like https://example.com'],
    ['I32: data is refused', 'data:text/html,x', 'Enter a web address, like https://example.com'],
  ])('%s', async (_, typed, sent) => {
    expect(await answerTo('url', typed)).toBe(sent)
  })

  it('I40: a consent that is not ticked is named by its own words', async () => {
    expect(await answerTo('boolean', false, { required: true, label: 'I agree' })).toBe(
      'Tick “I agree” to go on',
    )
  })

  it('I42: what a field that is not asked held is not sent', async () => {
    const { body } = await press(e0({ disableGuests: true }), WHO, {
      defaultValues: { guests: ['a@b.co'], responses: { nobody: 'asked' } },
    })
    expect(body).not.toHaveProperty('guests')
    expect(body).not.toHaveProperty('bookingFieldsResponses')
  })
})

it('I34: a browser that knows no zone is taken to be in UTC', () => {
  const real = Intl.DateTimeFormat
  for (const said of ['Etc/Unknown', '', undefined]) {
    Intl.DateTimeFormat = function DateTimeFormat() {
      return { resolvedOptions: () => ({ timeZone: said }) }
    } as unknown as typeof Intl.DateTimeFormat
    expect(detectTimeZone()).toBe('UTC')
  }
  Intl.DateTimeFormat = real
})
