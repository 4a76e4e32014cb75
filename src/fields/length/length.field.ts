import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'

const toAnswer = (value: string, field: FieldDefinition) =>
  Number(value) === field.defaultNumber ? undefined : Number(value)

/**
 * The length in minutes. The default length is not sent, because the server uses the default when a
 * request has no length.
 */
export const lengthRules = defineAnswerRules<string, number>({
  toAnswer,
  clean: (answer, field) => (/^\d+$/.test(String(answer)) ? toAnswer(String(answer), field) : answer),
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
