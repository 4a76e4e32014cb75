import type { RuleContext } from '../fields/types.js'
import { readDefaultValue } from './readDefaultValue.js'
import { toFieldSchema } from './toFieldSchema.js'
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
    // A required field is checked: its schema reports an error, and does not drop the answer.
    const schema = toFieldSchema({ ...field, required: true }, rules, context)
    const isAnswer = await schema.safeParseAsync(value).then(({ success }) => success)
    // An optional checkbox that is not ticked is a valid answer.
    if (!isAnswer && (field.required || value !== false)) keys.push(field.key)
  }
  return keys
}
