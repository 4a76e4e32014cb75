import type { RuleContext } from '../fields/types.js'
import { readDefaultValue } from './readDefaultValue.js'
import { toAnswerCheck } from './toAnswerCheck.js'
import type { AnswerRulesMap, DefaultValues, FormDefinition, ValueRulesMap } from './types.js'

/** Input of {@link findUnusable}. */
export interface UnusableInput {
  definition: FormDefinition
  types: ValueRulesMap
  rules: AnswerRulesMap
  context: RuleContext
  defaultValues: DefaultValues | undefined
}

/**
 * Returns the keys of the hidden fields whose default value is no valid answer. Nobody can correct such a
 * value, so it counts as absent: an optional field is not sent, and a required one is shown.
 */
export async function findUnusable(input: UnusableInput): Promise<string[]> {
  const { definition, types, rules, context, defaultValues } = input
  const keys: string[] = []
  for (const field of definition.fields) {
    const value = field.hidden ? readDefaultValue(field, types[field.type], defaultValues) : undefined
    if (value === undefined) continue
    const typeRules = rules[field.type]
    if (!typeRules) continue
    // Checked as a required field, so that no answer is an error too.
    const { message } = await toAnswerCheck({ ...field, required: true }, typeRules, context)(value)
    // An optional checkbox that is not ticked is a valid answer.
    if (message !== undefined && (field.required || value !== false)) keys.push(field.key)
  }
  return keys
}
