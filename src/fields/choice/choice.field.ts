import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { isOption, toOptionAnswer } from './toOptionAnswer.js'

/** `select` and `radio`: the answer is the value of one option. */
export const choiceRules = defineAnswerRules<string, string | number>({
  toAnswer: (value, field) => (value ? toOptionAnswer(field, value) : undefined),
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z
      .union([z.string(), z.number()])
      .check(z.refine((answer) => isOption(field, answer), messages.errors.option)),
})
