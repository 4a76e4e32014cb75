// A dot neither first, last nor doubled in the local part; a top-level domain of two letters or more.
const EMAIL = /^(?!\.)(?!.*\.\.)[\w+,.'-]*[\w+-]@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i

/**
 * Whether the server takes a text as an e-mail address: ASCII letters, digits and `_ + - . , '` before the `@` (a dot
 * neither first nor doubled), and a domain with a dot and a top-level domain of two letters or more.
 *
 * @source Cal.com API v2, December 2025: recorded verdicts of the groups `email` and `guests`
 */
export function isEmail(text: string): boolean {
  return text.length <= 254 && EMAIL.test(text)
}
