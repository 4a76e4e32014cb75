import * as z from 'zod/mini'
import { AnswerFault } from '../fields/AnswerFault.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import type { AnswerRulesMap } from './types.js'

/**
 * Returns the schema that parses the value of a control into its answer. The messages of its issues are
 * field errors.
 */
export function toFieldSchema(
  field: FieldDefinition,
  rules: AnswerRulesMap,
  context: RuleContext,
): z.ZodMiniType<unknown> {
  const typeRules = rules[field.type]
  if (!typeRules) return z.unknown()
  const answered = z.transform(async (value: unknown, { issues }) => {
    const answer = value === undefined ? undefined : await typeRules.toAnswer(value, field, context)
    const message =
      answer instanceof AnswerFault
        ? answer.message
        : answer === undefined && field.required
          ? typeRules.missing(field, context.messages, value)
          : undefined
    if (message !== undefined) issues.push({ code: 'custom', message, input: value })
    return answer
  })
  const schema = z.pipe(answered, z.optional(typeRules.answerSchema(field, context)))
  // The visitor cannot correct a hidden field, so a default value that is no valid answer counts as absent.
  return field.hidden && !field.required ? z.catch(schema, undefined) : schema
}
