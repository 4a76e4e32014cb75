import * as z from 'zod/mini'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import type { AnswerRulesMap } from './types.js'

/** From what a control holds to the answer that is sent, with the sentence when it cannot be. */
export function toFieldSchema(
  field: FieldDefinition,
  rules: AnswerRulesMap,
  context: RuleContext,
): z.ZodMiniType<unknown> {
  const own = rules[field.type]
  if (!own) return z.unknown()
  const answered = z.transform(async (value: unknown, { issues }) => {
    const answer = value === undefined ? undefined : await own.toAnswer(value, field, context)
    if (answer === undefined && field.required) {
      const message = own.missing(field, context.messages, value)
      if (message !== undefined) issues.push({ code: 'custom', message, input: value })
    }
    return answer
  })
  return z.pipe(answered, z.optional(own.answerSchema(field, context)))
}
