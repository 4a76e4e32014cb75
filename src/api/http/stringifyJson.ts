/**
 * Serializes strings, finite numbers, booleans, null, lists and plain objects to JSON. Replaces
 * `JSON.stringify`, which calls `toJSON` on every object: some pages add a `toJSON` method to all
 * arrays, which turns arrays into strings. Writes own properties only, and leaves out properties that
 * are undefined.
 */
export function stringifyJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.prototype.map.call(value, stringifyJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    return `{${entries.map(([key, item]) => `${stringifyJson(key)}:${stringifyJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
