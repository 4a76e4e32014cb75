/** Between the time and the random part of a token. */
const SEPARATOR = '.'

/** How long a token counts as new, in milliseconds. */
export const TOKEN_LIFE_MS = 24 * 3_600_000

/**
 * Returns a token for one rendering of a form. A server that has booked for a token does not book for it
 * again. The token contains the present time, because a server remembers tokens only for some time.
 *
 * @param before - the token of the form that is shown again with its errors. Its time is kept, so that the
 *   visitor need not wait for `minimumSeconds` again
 */
export function toFormToken(before = ''): string {
  const nowMs = Date.now()
  const madeMs = isFreshToken(before, nowMs) ? readTime(before) : nowMs
  return `${madeMs.toString(36)}${SEPARATOR}${crypto.randomUUID()}`
}

/** Returns whether a token was made within the last {@link TOKEN_LIFE_MS}, or up to a minute ahead. */
export function isFreshToken(token: string, nowMs: number): boolean {
  const madeMs = readTime(token)
  return token.length < 100 && madeMs > nowMs - TOKEN_LIFE_MS && madeMs < nowMs + 60_000
}

function readTime(token: string): number {
  return Number.parseInt(token.split(SEPARATOR)[0] ?? '', 36)
}
