import { cleanText } from '../cleanText.js'

/** With a letter that is not ASCII, and nothing that ends a host: what follows it would be dropped without a word. */
const INTERNATIONAL = /^(?=.*[^\x20-\x7e])[^\s/?#:\\%]+$/
/** Writing one in ASCII is work that grows with the square of its length. */
const LONGEST_DOMAIN = 253

/**
 * The address in what a person typed or pasted: without `mailto:`, out of `Name <a@b.c>`, without the full stop that
 * dictation ends with, an international domain in the ASCII form that the server takes. What is no address comes back
 * cleaned, for the rules to refuse.
 */
export function toEmail(typed: string): string {
  const text = cleanText(typed)
  const bare = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).replace(/^mailto:|[\s.,;]{1,9}$/gi, '')
  const at = bare.lastIndexOf('@')
  const domain = bare.slice(at + 1)
  return at > 0 && domain.length <= LONGEST_DOMAIN && INTERNATIONAL.test(domain)
    ? bare.slice(0, at + 1) + toAscii(domain)
    : bare
}

function toAscii(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname
  } catch {
    return domain
  }
}
