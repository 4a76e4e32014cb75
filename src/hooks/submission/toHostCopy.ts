/** A copy of a body for a host to look at: frozen at every depth, so that what is sent stays what was validated. */
export function toHostCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(toHostCopy)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, one] of Object.entries(value)) copy[key] = toHostCopy(one)
  return Object.freeze(copy) as T
}
