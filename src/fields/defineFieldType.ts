import type { ComponentType } from 'react'
import type { FieldType } from './renderedFieldType.js'
import type { ControlProps, FieldRules } from './types.js'

/**
 * Makes a field type from its rules and its control, for the `fieldTypes` prop. The compiler
 * checks that rules and control agree on `Value` and `Answer`; the result has both types
 * erased, so that all field types fit in one map.
 *
 * @typeParam Value - what the control holds
 * @typeParam Answer - what is sent as JSON
 *
 * @example
 * const stars = defineFieldType<number, number>({
 *   frame: 'group',
 *   emptyValue: () => 0,
 *   readPrefill: (prefill) => (typeof prefill === 'number' ? prefill : undefined),
 *   toAnswer: (value) => value || undefined,
 *   missing: (field) => `Give “${field.label}” a star`,
 *   answerSchema: () => z.number().check(z.gte(1), z.lte(5)),
 *   Control: StarsControl,
 * })
 */
export function defineFieldType<Value, Answer>(
  definition: FieldRules<Value, Answer> & { Control: ComponentType<ControlProps<Value>> },
): FieldType {
  return definition as unknown as FieldType
}
