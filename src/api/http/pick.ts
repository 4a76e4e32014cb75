/**
 * The named properties that an object has itself. The server refuses every key it does not know, and what a page has put
 * on `Object.prototype` is nobody's choice.
 */
export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = Object.create(null)
  for (const key of keys) if (Object.hasOwn(from, key) && from[key] !== undefined) picked[key] = from[key]
  return picked
}
