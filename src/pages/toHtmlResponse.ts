const SHARED: Readonly<Record<string, string>> = {
  // A page contains a token, or a booking.
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  // The address of a page may contain the uid of a booking.
  'referrer-policy': 'same-origin',
}

/** What the default document may load and do: no script, whatever is in it. */
const POLICY = [
  "default-src 'none'; style-src * 'unsafe-inline'; font-src *; img-src *",
  "base-uri 'none'; form-action 'self'",
].join('; ')

/**
 * Returns a page.
 *
 * @param hasOwnDocument - whether the host wrote the document, so that only the host knows what it loads
 */
export function toHtmlResponse(html: string, status: number, hasOwnDocument: boolean): Response {
  const policy: Record<string, string> = hasOwnDocument ? {} : { 'content-security-policy': POLICY }
  return new Response(html, {
    status,
    headers: { ...SHARED, ...policy, 'content-type': 'text/html; charset=utf-8' },
  })
}

/** Returns a sentence for requests that no visitor of the pages sends. */
export function toTextResponse(status: number, text: string, headers: Record<string, string> = {}): Response {
  return new Response(text, {
    status,
    headers: { ...SHARED, ...headers, 'content-type': 'text/plain; charset=utf-8' },
  })
}
