import * as z from 'zod/mini'
import { enQuestions } from '../../messages/enQuestions.js'
import type { SubmitMessages } from '../../messages/types.js'
import type { FieldDefinition, FieldRules } from '../types.js'

const toMissing = (field: FieldDefinition, messages: SubmitMessages) =>
  ({ ...enQuestions, ...messages.questions }).consentMissing(field.label)

/**
 * The visitor's consent. The control holds the time of the consent, ISO 8601 in UTC, or an empty text. It
 * starts empty whatever the host prefills, because only the visitor can consent. Sent as `true`.
 */
export const consentRules: FieldRules<string, boolean> = {
  frame: 'label',
  emptyValue: () => '',
  readPrefill: () => undefined,
  toAnswer: (time) => !!time || undefined,
  clean: (answer) => (answer === false ? undefined : answer),
  missing: toMissing,
  answerSchema: (field, { messages }) =>
    z.boolean().check(z.refine((given) => given || !field.required, toMissing(field, messages))),
}
