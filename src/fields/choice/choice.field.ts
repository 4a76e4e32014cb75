import * as z from 'zod/mini'
import { defineFieldRules } from '../defineFieldRules.js'
import { readText } from '../readText.js'

/** `select` and `radio`: the value of one option. */
export const choiceRules = defineFieldRules<string, string>({
  frame: 'group',
  emptyValue: () => '',
  readPrefill: (given, field) => field.options.find((option) => option.value === readText(given))?.value,
  toAnswer: (value) => value || undefined,
  missing: (field, messages) => messages.errors.choose(field.label),
  answerSchema: (field, { messages }) =>
    z.string().check(z.refine((value) => field.options.some((option) => option.value === value), messages.errors.option)),
})
