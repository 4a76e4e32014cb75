import * as z from 'zod/mini'
import { readOptionValues } from '../choice/readOptionValues.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'

/** `multiselect` and `checkbox`: the answer is a list of option values, in the order of the options. */
export const choicesRules = defineAnswerRules<string[], (string | number)[]>({
  toAnswer,
  clean: (answer, field) => {
    const values = readOptionValues(field)
    // An answer that is no option must not get lost, because validation reports it.
    return Array.isArray(answer) && answer.every((one) => values.has(String(one)))
      ? toAnswer(answer.map(String), field)
      : answer
  },
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) => {
    const values = readOptionValues(field)
    return z
      .array(
        z
          .union([z.string(), z.number()])
          .check(z.refine((answer) => values.has(String(answer)), messages.errors.option)),
      )
      .check(z.refine((list) => !field.required || list.length > 0, messages.errors.choose(field.label)))
  },
})

function toAnswer(texts: string[], field: FieldDefinition): (string | number)[] | undefined {
  const values = readOptionValues(field)
  const chosen = new Set(texts)
  const answer = field.options
    .filter(({ value }) => chosen.has(value))
    .map(({ value }) => values.get(value) ?? value)
  return answer.length ? answer : undefined
}
