/** Reads a prefilled text; a number becomes its digits, anything else is none. */
export function readText(given: unknown): string | undefined {
  return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
}
