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
