import * as z from 'zod/mini'

/** A text that may be absent; `null` and anything that is no text count as absent. */
export const lenientText = () => z.catch(z.optional(z.string()), undefined)

/** A number that may be absent; anything that is no number counts as absent. */
export const lenientNumber = () => z.catch(z.optional(z.number()), undefined)

/** A boolean that may be absent; anything that is no boolean counts as absent. */
export const lenientFlag = () => z.catch(z.optional(z.boolean()), undefined)

/** A list whose unreadable entries are left out; anything that is no list counts as empty. */
export function lenientList<T>(entry: z.ZodMiniType<T>) {
  return z.pipe(
    z.catch(z.array(z.unknown()), []),
    z.transform((entries: unknown[]) => entries.map((one) => entry.safeParse(one)).flatMap((one) => (one.success ? [one.data] : []))),
  )
}
