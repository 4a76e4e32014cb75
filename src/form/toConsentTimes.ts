import { isInstant } from '../contract/isInstant.js'
import { METADATA_LIMITS } from '../contract/metadata.js'
import type { FormAnswers, FormDefinition, FormValues } from './types.js'

/**
 * Returns when the visitor has given each consent, to be stored with the booking: ISO 8601 in UTC, under
 * `consent.<slug>`, cut to the length of a key of metadata.
 *
 * @param answers - the valid answers, by field key
 * @param values - the values of the controls, by field key
 * @returns `undefined` if no consent was given
 */
export function toConsentTimes(
  { fields }: FormDefinition,
  answers: FormAnswers,
  values: FormValues,
): Record<string, string> | undefined {
  const times = fields.flatMap(({ key, slug, type }) => {
    const time = values[key]
    return type === 'consent' && answers[key] === true && typeof time === 'string' && isInstant(time)
      ? [[`consent.${slug}`.slice(0, METADATA_LIMITS.keyLength), time] as const]
      : []
  })
  return times.length > 0 ? Object.fromEntries(times) : undefined
}
