import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'
import { readOptionValues } from './readOptionValues.js'

/** `select` and `radio`: the answer is the value of one option. */
export const choiceRules = defineAnswerRules<string, string | number>({
  toAnswer: (value, field) => (value ? toOptionAnswer(field, value) : undefined),
  clean: (answer, field) =>
    typeof answer === 'string' || typeof answer === 'number' ? toOptionAnswer(field, String(answer)) : answer,
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) => {
    const values = readOptionValues(field)
    return z
      .union([z.string(), z.number()])
      .check(z.refine((answer) => values.has(String(answer)), messages.errors.option))
  },
})

function toOptionAnswer(field: FieldDefinition, value: string): string | number {
  return readOptionValues(field).get(value) ?? value
}
