import { AnswerFault } from '../AnswerFault.js'
import type { RuleContext } from '../types.js'
import { cleanPhone } from './cleanPhone.js'
import { findNumberFault, findTextFault } from './findPhoneFault.js'
import { loadRules } from './loadRules.js'
import { readPhone } from './readPhone.js'
import { toCountryCode } from './toCountryCode.js'

/**
 * Converts a phone number to the format of the request: `+` and digits. The phone number rules are
 * loaded on first use. If the rules cannot be loaded, only the punctuation is removed, and the server
 * validates the number.
 *
 * @param typed - in any format: `+44 (0)20 7946 0958`, `0044…`, `tel:…`, or a national number if there
 *   is a default country
 * @returns the number as E.164; `undefined` if nothing was typed; a fault if it is no phone number, or
 *   if it may be one of two
 */
export async function toE164(
  typed: string,
  { defaultCountry, messages }: Pick<RuleContext, 'defaultCountry' | 'messages'>,
): Promise<string | AnswerFault | undefined> {
  const text = cleanPhone(typed)
  if (!text) return undefined
  const textFault = findTextFault(text, messages)
  if (textFault) return new AnswerFault(textFault)
  const rules = await loadRules()
  if (!rules) return text
  const reading = readPhone(text, toCountryCode(defaultCountry, rules), rules)
  const { number, choices } = reading
  if (number) return number.number
  const which =
    choices.length > 0 && messages.errors.phoneWhich(choices.map((one) => one.formatInternational()))
  return new AnswerFault(which || findNumberFault(text, messages, rules))
}
