import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'

/** Value of the split name control. */
export interface SplitNameValue {
  firstName: string
  lastName: string
}

/** First and last name, sent as one string. The server splits it at the first space. */
export const splitNameRules = defineAnswerRules<SplitNameValue, string>({
  toAnswer: (value, field) => {
    const firstName = cleanText(value.firstName)
    const lastName = cleanText(value.lastName)
    return firstName && (lastName || !field.wire.lastNameRequired)
      ? `${firstName} ${lastName}`.trim()
      : undefined
  },
  clean: forText(cleanText),
  missing: (_, { errors }, value) =>
    value && cleanText(value.firstName) ? errors.lastName : errors.firstName,
  answerSchema: (field, { messages }) =>
    z
      .string()
      .check(
        z.refine((name) => !field.wire.lastNameRequired || /\S\s+\S/.test(name), messages.errors.lastName),
      ),
})
