/**
 * Returns the `fetch` options of a request: without cookies, cache or redirects, because personal data must
 * not follow a redirect. Hides what a page has added to `Object.prototype`, because `fetch` would read it as
 * options. The object keeps its prototype, because the wrappers that some pages put around `fetch` call
 * `hasOwnProperty` on it.
 */
export function toRequestInit(request: RequestInit): RequestInit {
  const init: Record<string, unknown> = {
    ...request,
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'strict-origin',
  }
  for (const key in init) if (!Object.hasOwn(init, key)) init[key] = undefined
  return init
}
