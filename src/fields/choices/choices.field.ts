import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'

const isOption = (field: FieldDefinition, value: string) =>
  field.options.some((option) => option.value === value)

/** `multiselect` and `checkbox`: the answer is a list of option values, in the order of the options. */
export const choicesRules = defineAnswerRules<string[], string[]>({
  toAnswer: (values, field) => {
    const chosen = field.options.map((option) => option.value).filter((value) => values.includes(value))
    return chosen.length ? chosen : undefined
  },
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z
      .array(z.string().check(z.refine((value) => isOption(field, value), messages.errors.option)))
      .check(z.refine((values) => !field.required || values.length > 0, messages.errors.choose(field.label))),
})
