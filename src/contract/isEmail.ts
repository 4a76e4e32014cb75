const EMAIL = /^(?!\.)(?!.*\.\.)[\w+,.'-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i

/**
 * Returns whether the server accepts a text as an e-mail address: ASCII letters, digits and `_ + - . , '`
 * before the `@` (no dot at the start, no two dots in a row, none of `. , '` at the end), and a domain
 * with a dot and a top-level domain of at least two letters.
 *
 * @source Cal.com API v2, December 2025: recorded verdicts of the groups `email` and `guests`
 */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text)
}
