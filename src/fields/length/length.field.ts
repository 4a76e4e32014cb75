import * as z from 'zod/mini'
import { defineFieldRules } from '../defineFieldRules.js'
import { readText } from '../readText.js'

/** The length in minutes. The default one is not sent: leaving it out means it. */
export const lengthRules = defineFieldRules<string, number>({
  frame: 'group',
  emptyValue: (field) => String(field.defaultNumber ?? ''),
  readPrefill: (given, field) => field.options.find((option) => option.value === readText(given))?.value,
  toAnswer: (value, field) => (Number(value) === field.defaultNumber ? undefined : Number(value)),
  missing: (_, messages) => messages.errors.length,
  answerSchema: (field, { messages }) =>
    z.number().check(z.refine((minutes) => field.options.some((option) => Number(option.value) === minutes), messages.errors.length)),
})
