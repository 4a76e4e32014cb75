import type { AnyFieldRules, FieldRules } from './types.js'

/** Closes over the types of rules that stand alone, without a control; see `defineFieldType`. */
export function defineFieldRules<Value, Answer>(rules: FieldRules<Value, Answer>): AnyFieldRules {
  return rules as unknown as AnyFieldRules
}
