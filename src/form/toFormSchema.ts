import * as z from 'zod/mini'
import { isContact } from '../contract/isContact.js'
import { toFieldSchema, type CheckContext } from './toFieldSchema.js'
import type { FieldDefinition } from '../fields/types.js'
import { withoutAttendee } from './withoutAttendee.js'
import type { AnswerRulesMap, FormAnswers, FormDefinition } from './types.js'

/**
 * Returns the schema that parses the values of a form, by field key, into its answers. A failure has
 * one issue for each invalid field. Parse asynchronously, because the phone number rules are loaded on
 * first use.
 */
export function toFormSchema(
  { fields }: FormDefinition,
  rules: AnswerRulesMap,
  context: CheckContext,
): z.ZodMiniType<FormAnswers, Record<string, unknown>> {
  const contact = fields.find((field) => isContact(field) && !field.hidden)
  const guests = fields.find(
    ({ destination, required, hidden }) => destination === 'guests' && required && !hidden,
  )
  const email = fields.find(({ destination }) => destination === 'email')
  return z
    .object(Object.fromEntries(fields.map((field) => [field.key, toFieldSchema(field, rules, context)])))
    .check(({ value, issues }) => {
      const addMissing = (field: FieldDefinition) => {
        const message = rules[field.type]?.missing(field, context.messages, undefined)
        issues.push({ code: 'custom', path: [field.key], message, input: value })
      }
      if (contact && !fields.some((field) => isReachable(field, value[field.key]))) addMissing(contact)
      // The attendee is removed from the guests before sending. If nobody else is in the list, the
      // required guest is missing, and the server would refuse the request.
      if (
        guests &&
        email &&
        withoutAttendee(value[guests.key] as string[] | undefined, value[email.key] as string | undefined)
          ?.length === 0
      )
        addMissing(guests)
    })
}

/**
 * Returns whether an answer is a way to reach the attendee. The server requires one such answer, even
 * if all contact fields are optional.
 */
function isReachable(field: FieldDefinition, answer: unknown): boolean {
  if (field.destination === 'location')
    return typeof answer === 'object' && answer !== null && 'phone' in answer
  return isContact(field) && !!answer
}
