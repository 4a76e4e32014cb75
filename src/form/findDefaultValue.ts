import type { FieldDefinition } from '../fields/types.js'
import type { DefaultValues } from './types.js'

/**
 * Returns an own property. Inherited properties are ignored, so that a slug such as `constructor` or a
 * polluted prototype cannot supply a value.
 */
function readOwn(values: unknown, key: string): unknown {
  try {
    return values && Object.hasOwn(values, key) ? (values as Record<string, unknown>)[key] : undefined
  } catch {
    // A host's object may throw when it is read. A prefilled value must not break the form.
    return undefined
  }
}

/**
 * Returns the host's default value of a field, unvalidated. A field with its own destination, for
 * example `email`, is looked up at the top level under the name of the destination, then by slug in
 * `responses`. Other fields are looked up by slug in `responses`; `title` and `notes` then also at the
 * top level. Only own properties count.
 *
 * @returns the value, or `undefined` if the host has none for the field. An empty string, which a host
 *   without a value may pass, counts as none.
 */
export function findDefaultValue(
  values: DefaultValues | undefined,
  { destination, slug }: FieldDefinition,
): unknown {
  const response = readOwn(readOwn(values, 'responses'), slug)
  const value =
    destination === 'response'
      ? (response ?? (slug === 'title' || slug === 'notes' ? readOwn(values, slug) : undefined))
      : (readOwn(values, destination === 'smsReminderNumber' ? 'phoneNumber' : destination) ?? response)
  return value === '' ? undefined : (value ?? undefined)
}
