import type { AnyFieldAnswerRules, AnyFieldValueRules, FieldDefinition } from '../fields/types.js'
import { findDefaultValue } from './findDefaultValue.js'
import type { DefaultValues } from './types.js'

/**
 * Returns the host's default value of a field as a value of its control, or `undefined` if the host has
 * none that the field type can read.
 */
export function readDefaultValue(
  field: FieldDefinition,
  rules: AnyFieldValueRules | AnyFieldAnswerRules | undefined,
  defaultValues: DefaultValues | undefined,
): unknown {
  const given = findDefaultValue(defaultValues, field)
  return given !== undefined && rules && 'readPrefill' in rules ? rules.readPrefill(given, field) : undefined
}
