import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { listFiles } from '../../scripts/listFiles.js'
import { isEmail } from '../../src/contract/isEmail.js'
import { toE164 } from '../../src/fields/phone/toE164.js'
import { english } from '../../src/messages/english.js'
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

describe('an email address', () => {
  it.each([
    ['I01: keeps a plus tag', 'jane+tag@gmail.com', 'jane+tag@gmail.com'],
    ['I01: keeps an apostrophe', "o'brien@example.com", "o'brien@example.com"],
    [
      'I02: is sent with the ASCII form of an international domain, which the server requires',
      'jane@müller.de',
      'jane@xn--mller-kva.de',
    ],
    ['I04: keeps its capitals', 'A@B.CO', 'A@B.CO'],
    ['I05: loses all kinds of surrounding whitespace', '\u00a0 a@b.co\u3000', 'a@b.co'],
    ['I06: loses invisible characters', '\u200ba@b\u2060.co\u200e\u00ad\u0000', 'a@b.co'],
    ['I09: is extracted from “name <address>”', 'Jane <a@b.co>', 'a@b.co'],
    ['I09: loses a mailto: scheme', 'mailto:a@b.co', 'a@b.co'],
    ['I39: loses a trailing full stop', 'a@b.co. ', 'a@b.co'],
  ])('%s', async (_, typed, sent) => {
    expect(await emailOf(typed)).toBe(sent)
  })

  it.each(['a@localhost', 'a@b.c', 'a..b@example.com', '.a@example.com', 'a@-b.co'])(
    'I07: %s is rejected, as on the server',
    async (email) => {
      expect((await book({ email })).errors.email).toMatch(/^Enter an email address/)
    },
  )

  it('I10: is rejected next to a second one, with a message that says where the others belong', async () => {
    expect((await book({ email: 'a@b.co, c@d.co' })).errors.email).toBe(
      'Enter one email address here; add the others as guests',
    )
  })
})

describe('a text', () => {
  it('I12: is validated without regular expressions that have nested quantifiers', () => {
    const patterns = listFiles('src').flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /(?<![\w*/])\/(?![*/])((?:\\.|\[(?:\\.|[^\]])*\]|[^/\n])+)\/[gimsuy]*/g,
        ),
      ].map(([, source]) => source ?? ''),
    )
    expect(patterns.length).toBeGreaterThan(20)
    // A quantified group that ends with a quantifier can backtrack exponentially, unless it starts with a
    // full stop.
    const nested = /\((?:\?:)?(?!\\\.)[^()]*[+*]\)[+*]/
    expect(nested.test('(a+)+')).toBe(true)
    expect(patterns.filter((source) => nested.test(source.replaceAll(/\[[^\]]*\]/g, 'x')))).toEqual([])
  })

  it.each([
    ['a'.repeat(100_000)],
    [`${'a.'.repeat(50_000)}@b.co`],
    ['<'.repeat(100_000)],
    [' '.repeat(100_000)],
  ])('I12: is validated when it is a payload of 100 kB', async (payload) => {
    expect(isEmail(payload)).toBe(false)
    expect(typeof (await answerTo('url', payload))).toMatch(/string|undefined/)
    expect(await toE164(payload, { messages: english })).not.toEqual(expect.any(String))
  })

  it.each([
    ['I15: loses a direction override in a name', 'Ada\u202eecalevoL', 'AdaecalevoL'],
    ['I17: is accepted as a name of one letter', 'X', 'X'],
    [
      'I17: is accepted as a name with a digit, a hyphen and an apostrophe',
      "Jean-Luc O'Neill 3rd",
      "Jean-Luc O'Neill 3rd",
    ],
    ['I19: has a lone surrogate replaced by the replacement character', 'Ada \ud83d', 'Ada \ufffd'],
    ['I20: loses a NUL character', 'A\u0000da', 'Ada'],
    ['I21: is sent as typed with decomposed letters', 'Zoe\u0308', 'Zoe\u0308'],
    ['I22: is sent unchanged if it looks like code', '<script>{{7*7}}${x}', '<script>{{7*7}}${x}'],
    ['I05: loses whitespace around a name', ' \u00a0Ada ', 'Ada'],
  ])('%s', async (_, typed, sent) => {
    expect(await nameOf(typed)).toBe(sent)
  })

  it('I16: is rejected when it is too long, and never truncated', async () => {
    expect(await answerTo('text', 'x'.repeat(10_000), { maxLength: 100 })).toBe(
      'Shorten this to 100 characters or fewer',
    )
    expect(await nameOf('x'.repeat(10_000))).toHaveLength(10_000)
  })

  it('I31: keeps its lines, with normalized line endings', async () => {
    expect(await answerTo('textarea', 'one\r\ntwo\rthree')).toBe('one\ntwo\nthree')
    expect(await answerTo('textarea', 'x'.repeat(5000))).toBe('Shorten this to 1000 characters or fewer')
  })

  it('I20 I06: is never sent with invisible characters', async () => {
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
    ['I24: without a country code uses the default country', '020 7946 0958', 'GB', '+442079460958'],
    [
      'I24: without a country code is rejected if there is no default country',
      '020 7946 0958',
      undefined,
      /with its country code, like \+44/,
    ],
    ['I24: with 00 instead of + is accepted', '0044 20 7946 0958', undefined, '+442079460958'],
    [
      'I25: pasted from an address book loses its invisible characters',
      '\u202a+44 20 7946 0958\u202c',
      undefined,
      '+442079460958',
    ],
    [
      'I26: with an extension is rejected, not truncated',
      '+44 20 7946 0958 ext. 5',
      undefined,
      /^Enter a phone number/,
    ],
    ['I26: loses a tel: scheme', 'tel:+442079460958', undefined, '+442079460958'],
    ['I26: with letters is rejected', '1-800-FLOWERS', undefined, /^Enter a phone number/],
    ['I27: of another country than the default is accepted', '+37120993151', 'GB', '+37120993151'],
  ])('%s', async (_, typed, country, sent) => {
    expect(await phoneOf(typed, country)).toEqual(sent instanceof RegExp ? expect.stringMatching(sent) : sent)
  })

  it('I29: is enough without an email address if both are optional, but one of them is required', async () => {
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

describe('numbers, URLs and checkboxes', () => {
  it.each([
    ['I30: an empty number is omitted', '', undefined],
    ['I30: 1e400 is rejected', '1e400', 'Enter a number in digits, like 12 or 3.5'],
    ['I30: 0x10 is rejected', '0x10', 'Enter a number in digits, like 12 or 3.5'],
    ['I30: a decimal comma is accepted', '1,5', 1.5],
    ['I30: full-width digits are accepted', '１２', 12],
  ])('%s', async (_, typed, sent) => {
    expect(await answerTo('number', typed)).toBe(sent)
  })

  it.each([
    ['I32: a URL without a scheme gets https:', 'example.com', 'https://example.com'],
    [
      'I32: a javascript: URL is rejected',
      'javascript:alert(1)',
      'Enter a web address, like https://example.com',
    ],
    ['I32: a data: URL is rejected', 'data:text/html,x', 'Enter a web address, like https://example.com'],
  ])('%s', async (_, typed, sent) => {
    expect(await answerTo('url', typed)).toBe(sent)
  })

  it('I40: the error of a required checkbox contains its label', async () => {
    expect(await answerTo('boolean', false, { required: true, label: 'I agree' })).toBe(
      'Tick “I agree” to go on',
    )
  })

  it('I42: a value without a visible field is not sent', async () => {
    const { body } = await press(e0({ disableGuests: true }), WHO, {
      defaultValues: { guests: ['a@b.co'] },
    })
    expect(body).toBeDefined()
    expect(body).not.toHaveProperty('guests')
  })
})

it('I34: uses UTC when the browser does not know its time zone', () => {
  const { prototype } = Intl.DateTimeFormat
  const known = prototype.resolvedOptions.call(new Intl.DateTimeFormat())
  for (const timeZone of ['Etc/Unknown', '', undefined]) {
    const spy = vi
      .spyOn(prototype, 'resolvedOptions')
      .mockReturnValue({ ...known, timeZone: timeZone as string })
    const found = detectTimeZone()
    spy.mockRestore()
    expect(found).toBe('UTC')
  }
})
