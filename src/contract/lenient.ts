import * as z from 'zod/mini'

/** Made when it is first asked for, and one for all who ask: there are many, and making one takes longer than using it. */
function once<Schema>(make: () => Schema): () => Schema {
  let made: Schema | undefined
  return () => (made ??= make())
}

/** A text that may be absent; `null` and anything that is no text count as absent. */
export const lenientText = once(() => z.catch(z.optional(z.string()), undefined))

/** A number that may be absent; anything that is no number counts as absent. */
export const lenientNumber = once(() => z.catch(z.optional(z.number()), undefined))

/** A boolean that may be absent; anything that is no boolean counts as absent. */
export const lenientFlag = once(() => z.catch(z.optional(z.boolean()), undefined))

/** A list whose unreadable entries are left out; anything that is no list counts as empty. */
export function lenientList<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((entries: unknown[]) =>
      entries.map((one) => entry.safeParse(one)).flatMap((one) => (one.success ? [one.data] : [])),
    ),
  )
}

/**
 * A JSON object with keys of any kind, passed through as it is: a record schema would copy it key by key, and a key
 * such as `__proto__` would change the copy instead of landing in it.
 */
export const jsonObject = () =>
  z.custom<Record<string, unknown>>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  )
