const SAFE = /^(https?|mailto|tel):$/

/**
 * Returns the address of a link if its scheme is http, https, mailto or tel. Other schemes are refused,
 * because text from a server must not become a link that runs a script.
 *
 * @returns the address as the browser normalizes it, or `undefined` if the text must not become a link
 */
export function toSafeUrl(text: string | undefined): string | undefined {
  try {
    const url = new URL(text ?? '')
    return SAFE.test(url.protocol) ? url.href : undefined
  } catch {
    return undefined
  }
}
