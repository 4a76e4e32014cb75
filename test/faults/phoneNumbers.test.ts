import { afterEach, describe, expect, it, vi } from 'vitest'
import { AnswerFault } from '../../src/fields/AnswerFault.js'
import { toE164 } from '../../src/fields/phone/toE164.js'
import { english } from '../../src/messages/english.js'
import { e0, E0_FIELDS, PHONE, WHO } from '../support/e0.js'
import { press } from '../support/pipeline.js'

const { errors } = english

/** Returns the number that is sent, or the field error. */
async function sent(typed: string, defaultCountry?: string): Promise<string | undefined> {
  const result = await toE164(typed, { messages: english, ...(defaultCountry && { defaultCountry }) })
  return result instanceof AnswerFault ? result.message : result
}

afterEach(() => void vi.restoreAllMocks())

describe('the country of a national number', () => {
  it.each(['en-US', 'de-DE', 'hi-IN', 'lv'])(
    'F31: is not guessed from the language %s of the browser',
    async (language) => {
      vi.stubGlobal('navigator', { language, languages: [language] })
      try {
        const fields = [...E0_FIELDS, PHONE]
        const typed = { ...WHO, attendeePhoneNumber: '98765 43210' }
        const { body, errors: found } = await press(e0({}, fields), typed, { locale: language })
        expect([body, found.attendeePhoneNumber]).toEqual([undefined, errors.phone])
      } finally {
        vi.unstubAllGlobals()
      }
    },
  )

  it.each([
    ['gb', '020 7946 0958', '+442079460958'],
    ['UK', '020 7946 0958', '+442079460958'],
    ['uk', '020 7946 0958', '+442079460958'],
    [' de ', '030 901820', '+4930901820'],
    ['El', '21 0123 4567', '+302101234567'],
    ['lv', '20123456', '+37120123456'],
  ])('F33: may be the option “%s”', async (country, typed, number) => {
    const warn = vi.spyOn(console, 'warn')
    expect(await sent(typed, country)).toBe(number)
    expect(warn).not.toHaveBeenCalled()
  })

  it.each(['EN', 'Germany', '+49', 'GBR', 'x1'])(
    'F33: cannot be the option “%s”, which the developer reads once',
    async (country) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
      expect(await sent('020 7946 0958', country)).toBe(errors.phone)
      expect(await sent('+44 20 7946 0958', country)).toBe('+442079460958')
      expect(warn.mock.calls).toEqual([
        [expect.stringMatching(/^\[booking-form\] defaultCountry ".+" is not the code of a country/)],
      ])
      expect(String(warn.mock.calls)).toContain(`"${country}"`)
    },
  )
})

describe('digits that may begin with a country code', () => {
  it.each([
    ['491711234567', 'DE', ['+49 491 711234567', '+49 171 1234567']],
    ['49 171 1234567', 'de', ['+49 491 711234567', '+49 171 1234567']],
    ['37120123456', 'DE', ['+49 371 20123456', '+371 20 123 456']],
    ['442079460958', 'US', ['+44 20 7946 0958']],
    ['442079460958', undefined, ['+44 20 7946 0958']],
    ['3906123456', 'IT', ['+39 390 612 3456', '+39 06 123456']],
  ])('F32: %s with the country %s is not sent, and is shown as %j', async (typed, country, numbers) => {
    expect(await sent(typed, country)).toBe(errors.phoneWhich(numbers))
  })

  it.each([
    ['+49 171 1234567', 'DE', '+491711234567'],
    ['0049 171 1234567', 'DE', '+491711234567'],
    ['0491 711234567', 'DE', '+49491711234567'],
    ['0171 1234567', 'DE', '+491711234567'],
    ['442079460958', 'GB', '+442079460958'],
    ['1 (415) 555-2671', 'US', '+14155552671'],
    ['(352) 555-1234', 'US', '+13525551234'],
    ['3525551234', 'US', '+13525551234'],
    ['98765 43210', 'IN', '+919876543210'],
    ['612 34 56 78', 'ES', '+34612345678'],
  ])('F32: %s with the country %s is certain, because it is written as usual there', async (...row) => {
    const [typed, country, number] = row
    expect(await sent(typed, country)).toBe(number)
  })
})

describe('a phone number', () => {
  it.each([
    ['thin spaces', '+44\u200920\u20097946\u20090958'],
    ['narrow spaces', '+44\u202f20\u202f7946\u202f0958'],
    ['figure and four-per-em spaces', '+44\u200720\u20057946\u20070958'],
    ['middle dots', '+44·20·7946·0958'],
    ['bullets', '+44 • 20 • 7946 • 0958'],
    ['underscores', '+44_20_7946_0958'],
    ['a full-width plus and digits', '＋４４ ２０ ７９４６ ０９５８'],
    ['Arabic digits', '+٤٤٢٠٧٩٤٦٠٩٥٨'],
    ['dashes of all kinds', '+44‑20–7946—0958'],
    ['a bracketed country code', '(+44) 20 7946 0958'],
    ['a space after the plus', '+ 44 20 7946 0958'],
    ['a bracketed trunk 0', '+44 (0)20 7946 0958'],
    ['00 and spaces', '00 44 20 7946 0958'],
    ['a tel: scheme', 'tel:+44-20-7946-0958'],
  ])('F46: with %s is cleaned', async (_, typed) => {
    expect(await sent(typed)).toBe('+442079460958')
  })

  it.each([
    ['+5215512345678', '+525512345678'],
    ['+52 1 55 1234 5678', '+525512345678'],
    ['0052 1 55 1234 5678', '+525512345678'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+54 9 11 2345 6789', '+5491123456789'],
  ])('F46: %s is sent as %s', async (typed, number) => {
    expect(await sent(typed)).toBe(number)
  })

  it.each([
    ['+44 20 7946 0958 ext. 5', errors.phoneExtension],
    ['+44 20 7946 0958 x5', errors.phoneExtension],
    ['+44 20 7946 0958 #5', errors.phoneExtension],
    ['+44 20 7946 0958;ext=5', errors.phoneExtension],
    ['+44 20 7946 0958, extension 12', errors.phoneExtension],
    ['+44 20 7946 0958 / +44 20 7946 0959', errors.phoneOne],
    ['+44 20 7946 0958, 020 7946 0959', errors.phoneOne],
    ['020 7946 0958 or 020 7946 0959', errors.phoneOne],
    ['+44 20 7946 0958 +44 20 7946 0959', errors.phoneOne],
    ['1-800-FLOWERS', errors.phoneLetters],
    ['call +44 20 7946 0958', errors.phoneLetters],
    ['+44 20 7946', errors.phoneShort],
    ['+1 415 555 26711', errors.phoneLong],
    ['+1 015 555 2671', errors.phoneUnknown],
    ['+999 1234567', errors.phone],
    ['7946 0958', errors.phone],
    ['hello', errors.phone],
    ['1'.repeat(10_000), errors.phone],
  ])('F46: %s has an error that says why', async (typed, message) => {
    expect(await sent(typed)).toBe(message)
  })
})
