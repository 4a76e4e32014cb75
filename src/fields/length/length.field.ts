import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'

/**
 * The length in minutes. The default length is not sent, because the server uses the default when a
 * request has no length.
 */
export const lengthRules = defineAnswerRules<string, number>({
  toAnswer: (value, field) => (Number(value) === field.defaultNumber ? undefined : Number(value)),
  missing: (_, messages) => messages.errors.length,
  answerSchema: (field, { messages }) =>
    z
      .number()
      .check(
        z.refine(
          (minutes) => field.options.some((option) => Number(option.value) === minutes),
          messages.errors.length,
        ),
      ),
})
