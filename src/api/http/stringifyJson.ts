/**
 * Writes a value of strings, finite numbers, booleans, null, lists and plain objects as JSON. Our own writer, because
 * `JSON.stringify` asks every value for a `toJSON`, and pages exist whose lists have one that writes a text. Keys
 * without a value are left out, own ones only are written.
 */
export function stringifyJson(value: unknown): string {
  if (Array.isArray(value)) return `[${Array.prototype.map.call(value, stringifyJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined)
    return `{${entries.map(([key, one]) => `${stringifyJson(key)}:${stringifyJson(one)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
