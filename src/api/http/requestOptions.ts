/** The `fetch` options of every request: no cookies, no cache, and no redirects, which could leak answers. */
export const REQUEST_OPTIONS = {
  credentials: 'omit',
  cache: 'no-store',
  redirect: 'error',
  referrerPolicy: 'strict-origin',
} as const satisfies RequestInit
