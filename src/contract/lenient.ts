import * as z from 'zod/mini'

/**
 * Creates a schema at the first call and returns the same schema from then on, because each schema is
 * used many times and creating a schema is slower than using it.
 */
function once<Schema>(create: () => Schema): () => Schema {
  let schema: Schema | undefined
  return () => (schema ??= create())
}

/** The type of a schema that catches, without the step that reads text: to types, an input is no text. */
type Lenient<Inner extends z.ZodMiniType> = z.ZodMiniCatch<z.ZodMiniOptional<Inner>>

/** Returns a string or number as trimmed text, and anything else as empty text. */
const toText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''

/** Returns the flag that a text or number means (`"true"`, `1`). Other values are returned unchanged. */
export function readFlag<T>(value: T): T | boolean {
  const read = /^(?:(true|on|1)|false|off|0)$/i.exec(toText(value))
  return read ? !!read[1] : value
}

/** Returns the number that a text means. Other values are returned unchanged. */
const readNumber = <T>(value: T): T | number => (typeof value === 'string' ? Number(value || NaN) : value)

/** A number, also as text. */
export const number = once(() => z.pipe(z.transform(readNumber<number>), z.number()))

/** An optional string; `null` and every other type count as absent. */
export const lenientText = once(() => z.catch(z.optional(z.string()), undefined))

/** An optional number, also as text; every other type counts as absent. */
export const lenientNumber = once(
  () =>
    z.catch(z.pipe(z.transform(readNumber), z.optional(z.number())), undefined) as unknown as Lenient<
      z.ZodMiniNumber<number>
    >,
)

/** An optional boolean, also as text; every other type counts as absent. */
export const lenientFlag = once(
  () =>
    z.catch(z.pipe(z.transform(readFlag), z.optional(z.boolean())), undefined) as unknown as Lenient<
      z.ZodMiniBoolean<boolean>
    >,
)

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
