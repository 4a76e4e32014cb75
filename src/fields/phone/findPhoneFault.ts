import type { SubmitMessages } from '../../messages/types.js'
import type { PhoneRules } from './loadRules.js'

/** In characters; no phone number is this long, however it is written. */
const MAX_LENGTH = 100
const EXTENSION = /\d[\s,;.(]*(?:e?xt\p{L}*|x|#|доб)[\s.:=]*\d{1,7}\)?$/iu
const BETWEEN_NUMBERS = /[,;/|&+]|\p{L}+/u

/**
 * Returns why a text cannot be sent as a phone number, as far as the text alone shows it. An extension
 * cannot be sent, and must not be lost silently.
 *
 * @param text - the result of `cleanPhone`
 */
export function findTextFault(text: string, { errors }: SubmitMessages): string | undefined {
  if (text.length > MAX_LENGTH) return errors.phone
  if (EXTENSION.test(text)) return errors.phoneExtension
  const numbers = text.split(BETWEEN_NUMBERS).filter((part) => part.replace(/\D/g, '').length >= 7)
  if (numbers.length > 1) return errors.phoneOne
  return /\d.*\p{L}|\p{L}.*\d/u.test(text) ? errors.phoneLetters : undefined
}

/**
 * Returns why a text cannot be sent as a phone number, although the text alone looks like one. A text that
 * can mean several numbers has another message, see `toE164`.
 */
export function findNumberFault(text: string, { errors }: SubmitMessages, rules: PhoneRules): string {
  if (!text.startsWith('+')) return errors.phone
  const fault = rules.validatePhoneNumberLength(text)
  if (fault === 'TOO_SHORT') return errors.phoneShort
  if (fault === 'TOO_LONG') return errors.phoneLong
  return fault ? errors.phone : errors.phoneUnknown
}
