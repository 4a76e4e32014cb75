/** The parts of the phone number rules that are used. */
export type PhoneRules = Pick<
  typeof import('libphonenumber-js/min'),
  'isSupportedCountry' | 'parsePhoneNumberFromString' | 'validatePhoneNumberLength'
>

/** Loads the phone number rules. The returned promise resolves to `undefined` if they cannot be loaded. */
export async function loadRules(): Promise<PhoneRules | undefined> {
  try {
    // Destructure the module directly, so that bundlers can drop the rest of the package.
    const { isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength } =
      await import('libphonenumber-js/min')
    return { isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength }
  } catch {
    return undefined
  }
}
