import type { CountryCode } from 'libphonenumber-js/min'
import type { PhoneRules } from './loadRules.js'

/** Codes that are often written, by the code of ISO 3166. */
const COMMON_CODES = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
])
const reported = new Set<string>()

/**
 * Returns the country of national phone numbers as an ISO 3166 code, from the host's option in any case
 * and with common wrong codes. A code of no country is reported to the developer once, because national
 * numbers then need a country code.
 *
 * @param given - the option `defaultCountry`
 */
export function toCountryCode(given: string | undefined, rules: PhoneRules): CountryCode | undefined {
  const code = String(given ?? '')
    .trim()
    .toUpperCase()
  const country = COMMON_CODES.get(code) ?? code
  if (rules.isSupportedCountry(country)) return country
  if (code && !reported.has(code)) {
    reported.add(code)
    // The console is the right place, because the form works and only the option is at fault.
    // oxlint-disable-next-line no-console
    console.warn(
      `[booking-form] defaultCountry "${given}" is not the code of a country, so phone numbers are ` +
        'accepted only with their country code. Write two letters of ISO 3166, like "GB".',
    )
  }
  return undefined
}
