/** Returns a prefilled string or number as text, or `undefined` for anything else. */
export function readText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
