import type { AnyFieldAnswerRules, FieldAnswerRules } from './types.js'

/** Closes over the types of the rules of an answer; see `defineFieldType`. */
export function defineAnswerRules<Value, Answer>(
  rules: FieldAnswerRules<Value, Answer>,
): AnyFieldAnswerRules {
  return rules as unknown as AnyFieldAnswerRules
}
