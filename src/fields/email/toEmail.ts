import { cleanText } from '../cleanText.js'

/**
 * Matches a domain with a non-ASCII character. Domains that contain a character that ends a host name
 * in a URL do not match, because the URL parser would silently drop everything after that character.
 */
const INTERNATIONAL = /^(?=.*[^\x20-\x7e])[^\s/?#:\\%]+$/
/**
 * In characters. Longer domains are not converted to ASCII, because the time to convert a domain grows
 * with the square of its length.
 */
const MAX_DOMAIN_LENGTH = 253

/**
 * Extracts the e-mail address from text that a person typed or pasted: drops `mailto:`, takes the
 * address out of `Name <a@b.c>`, drops punctuation at the end (dictation adds a full stop), and
 * converts an international domain to the ASCII form that the server accepts. Text without an address
 * is cleaned and returned, so that validation reports it.
 */
export function toEmail(typed: string): string {
  const text = cleanText(typed).replaceAll('\uff20', '@')
  const bare = (/<([^<>]*)>\s*$/.exec(text)?.[1] ?? text).replace(/^mailto:|[\s.,;]{1,9}$/gi, '')
  const at = bare.lastIndexOf('@')
  const domain = bare.slice(at + 1)
  return at > 0 && domain.length <= MAX_DOMAIN_LENGTH && INTERNATIONAL.test(domain)
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
