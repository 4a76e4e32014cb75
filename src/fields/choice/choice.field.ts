import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'

/** `select` and `radio`: the answer is the value of one option. */
export const choiceRules = defineAnswerRules<string, string>({
  toAnswer: (value) => value || undefined,
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z
      .string()
      .check(
        z.refine((value) => field.options.some((option) => option.value === value), messages.errors.option),
      ),
})
