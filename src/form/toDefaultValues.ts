import { readGiven } from './readGiven.js'
import type { DefaultValues, FormDefinition, FormValues, ValueRulesMap } from './types.js'

/**
 * What every control holds when the form opens: the host's value where it fits the field, else nothing. Values are
 * read one by one, so that a bad one spoils no other.
 *
 * @returns a value for every field key, and the keys of the fields that a value was given for
 */
export function toDefaultValues(
  definition: FormDefinition,
  types: ValueRulesMap,
  given: DefaultValues | undefined,
): { values: FormValues; prefilled: Set<string> } {
  const values: FormValues = {}
  const prefilled = new Set<string>()
  for (const field of definition.fields) {
    const rules = types[field.type]
    const raw = readGiven(given, field.destination, field.slug)
    // A host that knows nothing may well give an empty text: it locks no field.
    const value = (raw ?? '') === '' ? undefined : rules?.readPrefill(raw, field)
    if (value !== undefined) prefilled.add(field.key)
    values[field.key] = value ?? rules?.emptyValue(field)
  }
  return { values, prefilled }
}
