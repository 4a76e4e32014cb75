import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import type { FieldDefinition } from '../types.js'

/** How many times a recurring event type is booked. The default, which is all occurrences, is not sent. */
export const recurrenceRules = defineAnswerRules<string, number>({
  toAnswer,
  clean: (answer, field) =>
    typeof answer === 'string' || typeof answer === 'number' ? toAnswer(String(answer), field) : answer,
  missing: (field, messages) => messages.errors.wholeNumber(field.defaultNumber ?? 1),
  answerSchema: (field, { messages }) => {
    const max = field.defaultNumber ?? 1
    const message = messages.errors.wholeNumber(max)
    return z
      .number(message)
      .check(z.refine((times) => Number.isInteger(times) && times >= 1 && times <= max, message))
  },
})

function toAnswer(value: string, field: FieldDefinition): number | undefined {
  const digits = cleanText(value).normalize('NFKC')
  const times = /^\d{1,6}$/.test(digits) ? Number(digits) : NaN
  return times === field.defaultNumber ? undefined : times
}
