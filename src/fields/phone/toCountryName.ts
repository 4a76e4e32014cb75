import type { PhoneNumber } from 'libphonenumber-js/min'

/**
 * Returns the name of the country of a phone number.
 *
 * @param locale - BCP 47 tag of the language in which to name the country
 * @returns the name, or the ISO 3166 code if the browser cannot name it; `undefined` if the number
 *   belongs to no single country
 */
export function toCountryName(
  number: PhoneNumber | undefined,
  locale: string | undefined,
): string | undefined {
  const code = number?.country
  try {
    return code && new Intl.DisplayNames(locale, { type: 'region' }).of(code)
  } catch {
    return code
  }
}
