const DIGIT = /\p{Nd}/u

/**
 * Replaces the decimal digits of every script by `0` to `9`, because keyboards of many languages type their
 * own: Arabic, Persian, Bengali, Thai, Khmer and others.
 *
 * @source Unicode Standard, section 4.6: the digits of a script are ten code points in a row, from 0 to 9
 */
export function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => String(toValue(digit.codePointAt(0) ?? 0)))
}

/** Counts the digits before this one. Rows of two scripts may follow each other. */
function toValue(code: number): number {
  let count = 0
  while (DIGIT.test(String.fromCodePoint(code - count - 1))) count += 1
  return count % 10
}
