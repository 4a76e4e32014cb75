import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { isOption, toOptionAnswer } from './toOptionAnswer.js'

/** `select` and `radio`: the answer is the value of one option. */
export const choiceRules = defineAnswerRules<string, string | number>({
  toAnswer: (value, field) => (value ? toOptionAnswer(field, value) : undefined),
  clean: (answer, field) =>
    typeof answer === 'string' || typeof answer === 'number' ? toOptionAnswer(field, String(answer)) : answer,
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z
      .union([z.string(), z.number()])
      .check(z.refine((answer) => isOption(field, answer), messages.errors.option)),
})
