import { describe, expect, it } from 'vitest'
import { english } from '../../src/messages/english.js'
import { custom, e0, E0_FIELDS, WHO } from '../support/e0.js'
import { press, type PipelineOptions } from '../support/pipeline.js'

const { errors: messages } = english

async function numberOf(typed: string, options: PipelineOptions = {}): Promise<unknown> {
  const { body, errors } = await press(
    e0({}, [...E0_FIELDS, custom('number', 'n')]),
    { ...WHO, n: typed },
    options,
  )
  return body ? (body.bookingFieldsResponses as { n?: unknown } | undefined)?.n : errors.n
}

describe('an email address', () => {
  const fieldsOf = async (email: string) => {
    const { body, errors } = await press(e0(), { ...WHO, email })
    return errors.email ?? (body?.attendee as { email?: string } | undefined)?.email
  }
  const guestsOf = async (guest: string) => {
    const { body, errors } = await press(e0(), { ...WHO, guests: [guest] })
    return errors.guests ?? body?.guests
  }

  it.each([
    ['ada@müller.example', 'ada@xn--mller-kva.example'],
    ['ada＠example.com', 'ada@example.com'],
    [`${'a'.repeat(64)}@example.com`, `${'a'.repeat(64)}@example.com`],
  ])('F44: %s is sent in the spelling that the server accepts', async (typed, sent) => {
    expect(await fieldsOf(typed)).toBe(sent)
    expect(await guestsOf(typed)).toEqual([sent])
  })

  it.each([
    'jörg@example.com',
    'ada@例子.公司',
    'анна@пример.рф',
    'jo\u0308rg@example.com',
    '李@example.com',
  ])('F44: %s has an error that says which letters the server accepts', async (typed) => {
    expect(await fieldsOf(typed)).toBe(messages.emailLetters)
    expect(await guestsOf(typed)).toMatch(/^The booking service takes only the letters a to z/)
  })

  it.each([`${'a'.repeat(65)}@example.com`, `ada@${'a.'.repeat(124)}example.com`])(
    'F44: %s is too long, and the error says so',
    async (typed) => {
      expect(await fieldsOf(typed)).toBe(messages.emailTooLong)
      expect(await guestsOf(typed)).toMatch(/is too long for an email address/)
    },
  )

  it.each(['ada', 'jörg@localhost', 'a b@example.com'])(
    'F44: %s has the error of the format',
    async (typed) => {
      expect(await fieldsOf(typed)).toBe(messages.email)
    },
  )
})

describe('a number', () => {
  it.each([
    ['1.500', '1500', '1.5'],
    ['1,500', '1500', '1.5'],
    ['-12.345', '-12345', '-12.3450'],
    ['1.000', '1000', '1'],
    ['١٫٥٠٠', '1500', '1.5'],
  ])('F34: %s has two readings, so the visitor is asked which is meant', async (typed, one, other) => {
    expect(await numberOf(typed, { locale: 'de' })).toBe(messages.numberWhich(one, other))
    expect(await numberOf(typed, { locale: 'en' })).toBe(messages.numberWhich(one, other))
    expect([await numberOf(one), await numberOf(other)]).toEqual([Number(one), Number(other)])
  })

  it.each([
    ["1'500", 1500],
    ['1’500', 1500],
    ['1\u202f500', 1500],
    ['1\u00a0500', 1500],
    ['1\u2009500,50', 1500.5],
    ['1 500', 1500],
    ['1.500,50', 1500.5],
    ['1,500.50', 1500.5],
    ['1.500.000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1,50,000', 150_000],
    ['1,5', 1.5],
    ['0,500', 0.5],
    ['0.125', 0.125],
    ['1500.250', 1500.25],
    ['−3,5', -3.5],
    ['١٢', 12],
  ])('F34: %s has one reading', async (typed, number) => {
    expect(await numberOf(typed)).toBe(number)
    expect(await numberOf(typed, { numberFieldFormat: 'string' })).toSatisfy(
      (digits) => Number(digits) === number,
    )
  })

  it.each(['1.5.0', '1,500.250.0', '1 50', "1'5", '1.500,5,5', '1..5', '1,500.', ',5'])(
    'F34: %s is no number',
    async (typed) => {
      expect(await numberOf(typed)).toBe(messages.number)
    },
  )
})

describe('a name', () => {
  it.each([
    '\u200d',
    '\u180e',
    '\u2800',
    '\u3164',
    '\ufe0f',
    '\u115f',
    '\u034f',
    '\u{e0041}',
    ' \u200d \u2800 ',
  ])('F45: of %j counts as missing', async (name) => {
    expect((await press(e0(), { ...WHO, name })).errors.name).toBe(messages.name)
  })

  it.each(['👩‍👩‍👧', 'می‌خواهم', '❤️', 'क्‍ष'])('F45: keeps the joiners of %s', async (name) => {
    expect((await press(e0(), { ...WHO, name })).body).toMatchObject({ attendee: { name } })
  })
})
