import { cleanText } from '../cleanText.js'

/**
 * A phone number as the body wants it: `+` and digits. The number rules are loaded on first use; where they cannot be,
 * the number is only stripped of its punctuation and the server judges it.
 *
 * @param typed - in any format: `+44 (0)20 7946 0958`, `0044…`, `tel:…`, or national with a country
 * @param country - ISO 3166 code for numbers without one
 * @returns E.164; `undefined` when nothing was typed; `''` when it is no phone number
 */
export async function toE164(typed: string, country: string | undefined): Promise<string | undefined> {
  const text = cleanText(typed)
    .replace(/^tel:/i, '')
    .replace(/^00(?=[1-9])/, '+')
  if (!text) return undefined
  const rules = await loadRules()
  if (!rules) return text.replace(/[^\d+]/g, '')
  const number = rules.parsePhoneNumberFromString(text, toCountry(country, rules))
  // An extension cannot be sent, and dropping it in silence would lose it.
  return number && !number.ext && number.isValid() ? number.number : ''
}

type Rules = Pick<typeof import('libphonenumber-js/min'), 'isSupportedCountry' | 'parsePhoneNumberFromString'>

/** Loads the phone number rules; `undefined` when the network does not give them. */
export async function loadRules(): Promise<Rules | undefined> {
  try {
    // Taken apart here, or a bundler would keep all of the package.
    const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min')
    return { isSupportedCountry, parsePhoneNumberFromString }
  } catch {
    return undefined
  }
}

function toCountry(country: string | undefined, { isSupportedCountry }: Rules) {
  return country && isSupportedCountry(country) ? country : undefined
}
