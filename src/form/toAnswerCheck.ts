import { AnswerFault } from '../fields/AnswerFault.js'
import type { AnyFieldAnswerRules, FieldDefinition, RuleContext } from '../fields/types.js'

/** The answer that the value of a control means, and the field error that it has. */
export interface CheckedAnswer {
  answer: unknown
  /** `undefined` if the answer is valid. */
  message: string | undefined
}

/** Checks the value of one control. */
export type AnswerCheck = (value: unknown) => Promise<CheckedAnswer>

/** Returns the function that checks the values of a field. */
export function toAnswerCheck(
  field: FieldDefinition,
  rules: AnyFieldAnswerRules,
  context: RuleContext,
): AnswerCheck {
  let schema: ReturnType<AnyFieldAnswerRules['answerSchema']> | undefined
  return async (value) => {
    const answer = value === undefined ? undefined : await rules.toAnswer(value, field, context)
    if (answer instanceof AnswerFault) return { answer, message: answer.message }
    if (answer === undefined)
      return { answer, message: field.required ? rules.missing(field, context.messages, value) : undefined }
    schema ??= rules.answerSchema(field, context)
    const { data, error } = await schema.safeParseAsync(answer)
    return { answer: data, message: error?.issues[0]?.message }
  }
}
