const warned = new Set<string>()

/**
 * Tells the developer why a page may get no response, because the page itself cannot find out: the browser
 * reports a server that does not run, a missing header and a policy of the page as the same error. Warns once
 * for an origin. The path is not shown, because it may name a booking.
 *
 * @param headers - those of the request
 */
export function warnOfUnreachable(url: string, headers: Record<string, string>): void {
  if (typeof document === 'undefined' || navigator.onLine === false) return
  const { origin } = new URL(url, document.baseURI)
  if (warned.has(origin)) return
  warned.add(origin)
  const page = location.origin
  const cors =
    origin === page
      ? ''
      : `If the network panel of the browser shows a response, send it with the header ` +
        `"Access-Control-Allow-Origin: ${page}", and the response to OPTIONS also with ` +
        `"Access-Control-Allow-Headers: ${Object.keys(headers).join(', ')}". `
  // The console is the right place, because only the developer can change the server or the policy.
  // oxlint-disable-next-line no-console
  console.warn(
    `[booking-form] The page got no response from ${origin} that it may read. ${cors}If the page has a ` +
      `Content-Security-Policy, its connect-src must contain ${origin}. Otherwise check that the server runs.`,
  )
}
