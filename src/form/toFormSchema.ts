import * as z from 'zod/mini'
import { toFieldSchema } from './toFieldSchema.js'
import type { FieldDefinition, RuleContext } from '../fields/types.js'
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
  const contacts = fields.filter(({ destination, hidden }) => /^(email|phoneNumber|smsReminderNumber)$/.test(destination) && !hidden)
  return z.object(Object.fromEntries(fields.map((field) => [field.key, toFieldSchema(field, rules, context)]))).check(({ value, issues }) => {
    const [first] = contacts
    if (!first || fields.some((field) => isContact(field, value[field.key]))) return
    const message = rules[first.type]?.missing(first, context.messages, undefined)
    issues.push({ code: 'custom', path: [first.key], message, input: value })
  })
}

/** The server wants an address or a number, whichever fields of the event type are optional. */
function isContact({ destination }: FieldDefinition, answer: unknown): boolean {
  if (destination === 'location') return typeof answer === 'object' && answer !== null && 'phone' in answer
  return /^(email|phoneNumber|smsReminderNumber)$/.test(destination) && !!answer
}
