import * as z from 'zod/mini'
import { defineFieldRules } from '../defineFieldRules.js'
import { readText } from '../readText.js'
import type { FieldDefinition } from '../types.js'

const isOption = (field: FieldDefinition, value: string) => field.options.some((option) => option.value === value)

/** `multiselect` and `checkbox`: the values of some options, in the order they are offered. */
export const choicesRules = defineFieldRules<string[], string[]>({
  frame: 'group',
  emptyValue: () => [],
  readPrefill: (given, field) => {
    const values = (Array.isArray(given) ? given : [given]).map(readText)
    const known = values.filter((value): value is string => value !== undefined && isOption(field, value))
    return known.length ? known : undefined
  },
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
