type Rules = Pick<typeof import('libphonenumber-js/min'), 'parsePhoneNumberFromString'>

/**
 * Returns the name of the country of a phone number that begins with its country code.
 *
 * @param typed - the number in any format
 * @param locale - BCP 47 tag of the language in which to name the country
 * @returns the name, or the ISO 3166 code if the browser cannot name it; `undefined`
 *   while the digits do not identify a country
 */
export function toCountryName(typed: string, rules: Rules, locale: string | undefined): string | undefined {
  const code = rules.parsePhoneNumberFromString(typed.trim().replace(/^00/, '+'))?.country
  try {
    return code && new Intl.DisplayNames(locale, { type: 'region' }).of(code)
  } catch {
    return code
  }
}
