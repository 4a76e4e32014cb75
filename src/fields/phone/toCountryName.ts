type Rules = Pick<typeof import('libphonenumber-js/min'), 'parsePhoneNumberFromString'>

/**
 * The country of a number that begins with its country code, by name.
 *
 * @param typed - in any format
 * @param locale - BCP 47 tag of the language to name it in
 * @returns `undefined` as long as the digits do not say which country it is
 */
export function toCountryName(typed: string, rules: Rules, locale: string | undefined): string | undefined {
  const code = rules.parsePhoneNumberFromString(typed.trim().replace(/^00/, '+'))?.country
  try {
    return code && new Intl.DisplayNames(locale, { type: 'region' }).of(code)
  } catch {
    return code
  }
}
