import { cleanText } from '../cleanText.js'

/**
 * In characters. Longer addresses are invalid, because no server accepts them, and the time to parse a
 * host grows with the square of its length.
 */
const MAX_LENGTH = 8000

/** Cleans a typed web address: adds a missing `https://`, and writes an international host in ASCII. */
export function toWebAddress(typed: string): string {
  const text = cleanText(typed)
  // The part of `acme.io:8080` before the colon is a host, not a scheme.
  const address =
    !text || /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text.replace(/^\/\//, '')}`
  const url = parseAddress(address)
  const host = /^https?:\/\/([^/?#:]*)/i.exec(address)?.[1]
  return url && host && /[^\x20-\x7e]/.test(host) ? address.replace(host, url.hostname) : address
}

/** Returns the parts of an address; `undefined` if it has none, or is too long. */
export function parseAddress(text: string): URL | undefined {
  try {
    return text.length > MAX_LENGTH ? undefined : new URL(text)
  } catch {
    return undefined
  }
}
