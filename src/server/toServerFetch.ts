/**
 * Returns a `fetch` for requests that are written for browsers. Cloudflare Workers throw on the redirect mode
 * `error`, and on `cache` if their compatibility date is before November 2024, so that nothing would be sent.
 * A redirect is still not followed, so that neither the key nor the answers go elsewhere: its reply has a
 * status that means no success.
 */
export function toServerFetch(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return (url, init) =>
    fetch(url, {
      ...init,
      redirect: 'manual',
      // Elsewhere it matters: some versions of Next answer from a cache without it.
      cache: 'cache' in Request.prototype ? init?.cache : undefined,
    })
}
