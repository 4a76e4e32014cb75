import type { AnyFieldAnswerRules, FieldAnswerRules } from './types.js'

/** Erases the value and answer types of answer rules, as `defineFieldType` does for a whole field type. */
export function defineAnswerRules<Value, Answer>(
  rules: FieldAnswerRules<Value, Answer>,
): AnyFieldAnswerRules {
  return rules as unknown as AnyFieldAnswerRules
}
