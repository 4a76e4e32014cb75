const SAFE = /^(https?|mailto|tel):$/

/**
 * Reads a text as an address that may become a link: http, https, mailto and tel only, so that no text from a server
 * can run as a script.
 *
 * @returns the address as the browser reads it, or `undefined` when the text is to stay a text
 */
export function toSafeUrl(text: string | undefined): string | undefined {
  try {
    const url = new URL(text ?? '')
    return SAFE.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
