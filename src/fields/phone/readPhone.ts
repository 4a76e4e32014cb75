import type { CountryCode, PhoneNumber } from 'libphonenumber-js/min'
import type { PhoneRules } from './loadRules.js'

/** Result of {@link readPhone}: the number, or what the visitor must choose from. */
export interface PhoneReading {
  /** The number, if the text can be read in one way only. */
  number?: PhoneNumber | undefined
  /** The numbers that the text may stand for; empty if it is certain or no phone number at all. */
  choices: PhoneNumber[]
}

/**
 * Reads a phone number. Digits without a `+` may be a national number or may begin with a country code:
 * in Germany, `491711234567` is a line in Leer or a mobile phone. The text is certain only if there is
 * no valid number with a country code, or if it is written as numbers of the country usually are.
 *
 * @param text - the result of `cleanPhone`
 * @param country - the country of national numbers
 */
export function readPhone(text: string, country: CountryCode | undefined, rules: PhoneRules): PhoneReading {
  const parse = (one: string) => {
    const number = rules.parsePhoneNumberFromString(one, { defaultCountry: country, extract: false })
    return number?.isValid() && !number.ext ? number : undefined
  }
  const number = parse(text)
  if (/^\(?\+/.test(text)) return { number, choices: [] }
  const digits = toDigits(text)
  const international = parse(`+${digits}`)
  if (!international || international.number === number?.number) return { number, choices: [] }
  if (number && international.countryCallingCode !== number.countryCallingCode && isUsual(number, digits))
    return { number, choices: [] }
  return { choices: number ? [number, international] : [international] }
}

/** Returns whether people in the country of a number write it with these digits. */
function isUsual(number: PhoneNumber, digits: string): boolean {
  return [true, false].some(
    (nationalPrefix) => toDigits(number.format('NATIONAL', { nationalPrefix })) === digits,
  )
}

const toDigits = (text: string) => text.replace(/\D/g, '')
