import * as z from 'zod/mini'

/**
 * A JSON object with any keys, passed through without a copy: a record schema would copy it key by key,
 * and a key such as `__proto__` would set the prototype of the copy instead of a property.
 */
export const jsonObject = () =>
  z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  )
