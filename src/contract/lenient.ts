import * as z from 'zod/mini'
import { isInstant } from './isInstant.js'

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

const TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?:Z|([+-]\d\d):?(\d\d)?)?$/i

/**
 * An optional date and time, ISO 8601 with a zone. A time without a zone is in UTC, as the API sends all
 * times. A date alone and every other text count as absent, because a browser would read them in the zone
 * of the device.
 */
export const lenientInstant = once(() =>
  z.catch(z.optional(z.string().check(z.overwrite(addZone), z.refine(isInstant))), undefined),
)

function addZone(text: string): string {
  const [, date, time, hours, minutes = '00'] = TIME.exec(text.trim()) ?? []
  return date ? `${date}T${time}${hours ? `${hours}:${minutes}` : 'Z'}` : text
}

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
