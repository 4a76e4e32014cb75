/**
 * Says what is wrong with the address of an API or endpoint, for the developer who wrote it.
 *
 * @param name - the option it was given as
 * @param url - absolute, or relative to the page
 * @returns a sentence, or `undefined` when bookings may be sent there
 */
export function findUrlFault(name: string, url: string): string | undefined {
  const fix = `Give ${name} an address like "https://example.com/api/bookings".`
  const page = typeof document === 'undefined' ? 'https://example.invalid' : document.baseURI
  let parsed: URL
  try {
    parsed = new URL(url, page)
  } catch {
    return `${name} is "${url}", which is no web address, so no booking can be sent. ${fix}`
  }
  const { protocol, username, password } = parsed
  if (protocol !== 'https:' && protocol !== 'http:')
    return `${name} is "${url}", which is neither http nor https, so no booking can be sent. ${fix}`
  if (username || password)
    return `${name} holds a user name or password, which every visitor could read. Remove it.`
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname)
  if (protocol === 'http:' && !isLoopback && page.startsWith('https:') && typeof document !== 'undefined') {
    return `${name} is "${url}", and a browser sends nothing to http from a page on https. Use https.`
  }
  return undefined
}

/**
 * Says so when a header holds an API key in a browser: there, a key is everybody's key.
 *
 * @returns a sentence for the developer, or `undefined`
 */
export function findKeyFault(headers: Record<string, string>): string | undefined {
  const leaks =
    typeof document !== 'undefined' && Object.values(headers).some((value) => /\bcal_/.test(value))
  return leaks
    ? 'A header holds an API key, which every visitor could read and use. Send bookings through a proxy that adds it.'
    : undefined
}
