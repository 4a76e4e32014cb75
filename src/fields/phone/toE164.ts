import { cleanText } from '../cleanText.js'

/**
 * Converts a phone number to the format of the request: `+` and digits. The phone number rules are
 * loaded on first use. If the rules cannot be loaded, only the punctuation is removed, and the server
 * validates the number.
 *
 * @param typed - in any format: `+44 (0)20 7946 0958`, `0044…`, `tel:…`, or a national number if
 *   `country` is set
 * @param country - ISO 3166 code of the country of national numbers
 * @returns the number as E.164; `undefined` if nothing was typed; `''` if it is not a phone number
 */
export async function toE164(typed: string, country: string | undefined): Promise<string | undefined> {
  const text = cleanText(typed)
    .replace(/^tel:/i, '')
    .replace(/^00(?=[1-9])/, '+')
  if (!text) return undefined
  const rules = await loadRules()
  if (!rules) return text.replace(/[^\d+]/g, '')
  const number = rules.parsePhoneNumberFromString(text, toCountry(country, rules))
  // An extension cannot be sent. A number with an extension counts as invalid, because sending the
  // number without the extension would lose the extension silently.
  return number && !number.ext && number.isValid() ? number.number : ''
}

type Rules = Pick<typeof import('libphonenumber-js/min'), 'isSupportedCountry' | 'parsePhoneNumberFromString'>

/** Loads the phone number rules. The returned promise resolves to `undefined` if they cannot be loaded. */
export async function loadRules(): Promise<Rules | undefined> {
  try {
    // Destructure the module directly, so that bundlers can drop the rest of the package.
    const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min')
    return { isSupportedCountry, parsePhoneNumberFromString }
  } catch {
    return undefined
  }
}

function toCountry(country: string | undefined, { isSupportedCountry }: Rules) {
  return country && isSupportedCountry(country) ? country : undefined
}
