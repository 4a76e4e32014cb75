/**
 * Copies only the named own properties of an object, because the server refuses unknown keys and a
 * polluted `Object.prototype` must not add values. Properties that are undefined are left out.
 */
export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Partial<Pick<T, K>> {
  const picked: Partial<Pick<T, K>> = Object.create(null)
  for (const key of keys) if (Object.hasOwn(from, key) && from[key] !== undefined) picked[key] = from[key]
  return picked
}
