import { cleanText } from '../cleanText.js'
import { toAsciiDigits } from '../toAsciiDigits.js'

/** Spaces of all kinds, and marks that separate digits in print. The phone number rules know the others. */
const SEPARATORS = /[\s_\u00b7\u2022\u2024\u2027\u2219\u22c5\u30fb]+/g
/**
 * The 0 that is dialled only inside a country. In a few countries, such as Italy, the 0 is part of the
 * number and stays.
 */
const TRUNK_ZERO = /^(\+(?!39|378|379|225|241|242)\d{1,3} ?)\(0\)/
/** Mexico dropped the 1 of mobile numbers in 2019. Address books still have it. */
const MEXICAN_ONE = /^\+52\D*1(?=(?:\D*\d){10}$)/
/** A number in international format, with nothing but punctuation between its digits. */
const INTERNATIONAL = /^\(?\+[^\p{L}+;,#*]+$/u

/**
 * Removes from a phone number what does not belong to the number: spaces and other separators, `tel:`,
 * and the spellings `00…` and `＋` of the plus sign. A number with a country code becomes `+` and
 * digits. No country is assumed: a national number keeps its punctuation.
 *
 * @param typed - as typed or pasted
 */
export function cleanPhone(typed: string): string {
  const text = toAsciiDigits(cleanText(typed).normalize('NFKC'))
    .replace(SEPARATORS, ' ')
    .replace(/^tel: ?/i, '')
    .replace(/^\(?00(?=[ .()/-]*[1-9])/, '+')
    .replace(TRUNK_ZERO, '$1')
    .replace(MEXICAN_ONE, '+52')
    .trim()
  const digits = text.replace(/\D/g, '')
  return INTERNATIONAL.test(text) && digits.length <= 15 ? `+${digits}` : text
}
