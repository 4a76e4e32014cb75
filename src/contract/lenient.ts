import * as z from 'zod/mini'

/**
 * Creates a schema at the first call and returns the same schema from then on, because each schema is
 * used many times and creating a schema is slower than using it.
 */
function once<Schema>(create: () => Schema): () => Schema {
  let schema: Schema | undefined
  return () => (schema ??= create())
}

/** An optional string; `null` and every other type count as absent. */
export const lenientText = once(() => z.catch(z.optional(z.string()), undefined))

/** An optional number; every other type counts as absent. */
export const lenientNumber = once(() => z.catch(z.optional(z.number()), undefined))

/** An optional boolean; every other type counts as absent. */
export const lenientFlag = once(() => z.catch(z.optional(z.boolean()), undefined))

/**
 * A list. Entries that cannot be parsed are dropped; a value of any other type counts as an empty list.
 */
export function lenientList<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((entries: unknown[]) =>
      entries.map((one) => entry.safeParse(one)).flatMap((one) => (one.success ? [one.data] : [])),
    ),
  )
}
