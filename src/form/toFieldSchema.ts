import * as z from 'zod/mini'
import { AnswerFault } from '../fields/AnswerFault.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
import type { AnswerRulesMap } from './types.js'

/** The answer that a value means, and the field errors that it has. */
interface CheckedValue {
  value: unknown
  answer: unknown
  messages: readonly string[]
}

/**
 * The last checked value of each field, by its key. The form validates all fields on each key press after a
 * failed submit, and only the value of one of them is another one then.
 */
export type CheckedValues = Map<string, CheckedValue>

/** What rules need, and `checked`: results to reuse. A value that was checked before is not checked again. */
export interface CheckContext extends RuleContext {
  checked?: CheckedValues
}

/**
 * Returns the schema that parses the value of a control into its answer. The messages of its issues are
 * field errors. Parse asynchronously.
 */
export function toFieldSchema(
  field: FieldDefinition,
  rules: AnswerRulesMap,
  context: CheckContext,
): z.ZodMiniType<unknown> {
  const { checked = new Map<string, CheckedValue>() } = context
  const typeRules = rules[field.type]
  if (!typeRules) return z.unknown()
  let answerSchema: z.ZodMiniType<unknown> | undefined
  const check = async (value: unknown): Promise<CheckedValue> => {
    const answer = value === undefined ? undefined : await typeRules.toAnswer(value, field, context)
    if (answer instanceof AnswerFault) return { value, answer, messages: [answer.message] }
    if (answer === undefined) {
      const missing = field.required ? typeRules.missing(field, context.messages, value) : undefined
      return { value, answer, messages: missing === undefined ? [] : [missing] }
    }
    answerSchema ??= typeRules.answerSchema(field, context)
    const { data, error } = await answerSchema.safeParseAsync(answer)
    return { value, answer: data, messages: error?.issues.map(({ message }) => message) ?? [] }
  }
  const schema = z.transform((value: unknown, { issues }) => {
    const report = ({ answer, messages }: CheckedValue) => {
      for (const message of messages) issues.push({ code: 'custom', message, input: value })
      return answer
    }
    const last = checked.get(field.key)
    if (last && last.value === value) return report(last)
    return check(value).then((result) => {
      checked.set(field.key, result)
      return report(result)
    })
  })
  // The visitor cannot correct a hidden field, so a default value that is no valid answer counts as absent.
  return field.hidden && !field.required ? z.catch(schema, undefined) : schema
}
