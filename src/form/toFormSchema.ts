import * as z from 'zod/mini'
import { toFieldSchema } from './toFieldSchema.js'
import type { RuleContext } from '../fields/types.js'
import type { AnswerRulesMap, FormAnswers, FormDefinition } from './types.js'

/**
 * The schema of a form's values: parsing them gives the answers, or one sentence for each field that has a fault.
 * Asynchronous, because phone number rules are loaded on first use.
 */
export function toFormSchema(
  { fields }: FormDefinition,
  rules: AnswerRulesMap,
  context: RuleContext,
): z.ZodMiniType<FormAnswers, Record<string, unknown>> {
  return z.object(Object.fromEntries(fields.map((field) => [field.key, toFieldSchema(field, rules, context)])))
}
