import type { ComponentType } from 'react'
import type { ControlProps, FieldRules, FieldType } from './types.js'

/**
 * Makes a field type out of rules and a control, for the `fieldTypes` prop. This is the one place where a field's own
 * types are closed over: inside, the rules and the control agree on `Value` and `Answer`; outside nobody asks.
 *
 * @example
 * const stars = defineFieldType<number, number>({
 *   frame: 'group',
 *   emptyValue: () => 0,
 *   readPrefill: (given) => (typeof given === 'number' ? given : undefined),
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
