import { readDefaultValue } from './readDefaultValue.js'
import type { DefaultValues, FormDefinition, FormValues, ValueRulesMap } from './types.js'

/**
 * Returns the initial value of every control: the host's value if it fits the field, otherwise the
 * empty value. Each value is read separately, so that an invalid one does not affect the others.
 *
 * @returns `values`: a value for every field key; `prefilled`: the keys of the fields that have a value
 *   of the host
 */
export function toDefaultValues(
  definition: FormDefinition,
  types: ValueRulesMap,
  defaultValues: DefaultValues | undefined,
): { values: FormValues; prefilled: Set<string> } {
  const values: FormValues = {}
  const prefilled = new Set<string>()
  for (const field of definition.fields) {
    const rules = types[field.type]
    const value = readDefaultValue(field, rules, defaultValues)
    if (value !== undefined) prefilled.add(field.key)
    values[field.key] = value ?? rules?.emptyValue(field)
  }
  return { values, prefilled }
}
