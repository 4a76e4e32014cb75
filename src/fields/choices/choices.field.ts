import * as z from 'zod/mini'
import { isOption, toOptionAnswer } from '../choice/toOptionAnswer.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'

/** `multiselect` and `checkbox`: the answer is a list of option values, in the order of the options. */
export const choicesRules = defineAnswerRules<string[], (string | number)[]>({
  toAnswer,
  // An answer that is no option must not get lost, because validation reports it.
  clean: (answer, field) =>
    Array.isArray(answer) && answer.every((one) => isOption(field, one as string | number))
      ? toAnswer(answer.map(String), field)
      : answer,
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z
      .array(
        z
          .union([z.string(), z.number()])
          .check(z.refine((answer) => isOption(field, answer), messages.errors.option)),
      )
      .check(z.refine((values) => !field.required || values.length > 0, messages.errors.choose(field.label))),
})

function toAnswer(values: string[], field: FieldDefinition): (string | number)[] | undefined {
  const chosen = field.options.map((option) => option.value).filter((value) => values.includes(value))
  return chosen.length ? chosen.map((value) => toOptionAnswer(field, value)) : undefined
}
