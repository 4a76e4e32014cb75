/**
 * Checks the URL of an API or endpoint.
 *
 * @param name - the option that holds the URL
 * @param url - absolute, or relative to the page
 * @returns a sentence for the developer, or undefined if bookings may be sent to the URL
 */
export function findUrlFault(name: string, url: string): string | undefined {
  const fix = `Give ${name} an address like "https://example.com/api/bookings".`
  const page = typeof document === 'undefined' ? 'https://example.invalid' : document.baseURI
  let parsed: URL
  try {
    parsed = new URL(url, page)
  } catch {
    return `${name} is "${url}", which is not a URL, so no booking can be sent. ${fix}`
  }
  const { protocol, username, password } = parsed
  if (protocol !== 'https:' && protocol !== 'http:')
    return `${name} is "${url}", which is neither http nor https, so no booking can be sent. ${fix}`
  if (username || password)
    return `${name} holds a user name or password, which every visitor can read. Remove it.`
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname)
  if (protocol === 'http:' && !isLoopback && page.startsWith('https:') && typeof document !== 'undefined') {
    return `${name} is "${url}", but browsers block requests to http from a page on https. Use https.`
  }
  return undefined
}

/**
 * Checks that no header holds an API key in a browser, where everybody could read the key.
 *
 * @returns a sentence for the developer, or undefined if no header holds a key
 */
export function findKeyFault(headers: Record<string, string>): string | undefined {
  const leaks =
    typeof document !== 'undefined' && Object.values(headers).some((value) => /\bcal_/.test(value))
  return leaks
    ? 'A header holds an API key, which every visitor can read and use. ' +
        'Send bookings through a proxy that adds it.'
    : undefined
}
