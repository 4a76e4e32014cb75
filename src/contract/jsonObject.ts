import * as z from 'zod/mini'

/**
 * A JSON object with keys of any kind, passed through as it is: a record schema would copy it key by key, and a key
 * such as `__proto__` would change the copy instead of landing in it.
 */
export const jsonObject = () =>
  z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  )
