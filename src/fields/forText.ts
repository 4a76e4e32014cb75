import type { FieldAnswerRules } from './types.js'

/**
 * Makes the rule `clean` from `toAnswer`, for types that hold what they send as text. Answers of other
 * types are returned as they are.
 */
export function forText<Answer>(
  toAnswer: (...args: Parameters<FieldAnswerRules<string, Answer>['toAnswer']>) => unknown,
): NonNullable<FieldAnswerRules<string, Answer>['clean']> {
  return (answer, field, context) => (typeof answer === 'string' ? toAnswer(answer, field, context) : answer)
}
