type Rules = Pick<typeof import('libphonenumber-js/min'), 'AsYouType'>

/**
 * The country of a number that begins with its country code, by name.
 *
 * @param typed - in any format
 * @param locale - BCP 47 tag of the language to name it in
 * @returns `undefined` as long as the digits do not say which country it is
 */
export function toCountryName(typed: string, rules: Rules, locale: string | undefined): string | undefined {
  const parser = new rules.AsYouType()
  parser.input(typed.trim().replace(/^00/, '+'))
  const code = parser.getCountry()
  try {
    return code && new Intl.DisplayNames(locale, { type: 'region' }).of(code)
  } catch {
    return code
  }
}
