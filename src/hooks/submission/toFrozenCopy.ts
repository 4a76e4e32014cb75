/** Returns a deeply frozen copy for the host, so that the host cannot change the validated request. */
export function toFrozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(toFrozenCopy)) as T
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = Object.create(null)
  for (const [key, one] of Object.entries(value)) copy[key] = toFrozenCopy(one)
  return Object.freeze(copy) as T
}
