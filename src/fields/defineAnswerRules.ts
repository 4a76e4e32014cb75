import type { AnyFieldAnswerRules, FieldAnswerRules } from './types.js'

/** Erases the value and answer types of answer rules, so that the rules of all field types fit in one map. */
export function defineAnswerRules<Value, Answer>(
  rules: FieldAnswerRules<Value, Answer>,
): AnyFieldAnswerRules {
  return rules as unknown as AnyFieldAnswerRules
}
