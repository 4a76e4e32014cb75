import * as z from 'zod/mini'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { forText } from '../forText.js'
import { plainText } from '../text/text.field.js'
import { findEmailFault } from './findEmailFault.js'
import { toEmail } from './toEmail.js'

const toAnswer = (value: string) => toEmail(value) || undefined

/** An e-mail address. It is validated by the same rule as on the server. */
export const emailRules = defineAnswerRules<string, string>({
  ...plainText,
  toAnswer,
  clean: forText(toAnswer),
  missing: (field, messages) =>
    field.destination === 'email' ? messages.errors.emailMissing : messages.errors.fill(field.label),
  answerSchema: (_, { messages }) =>
    z.string().check(
      z.refine((text) => text.split(/[\s,;]/).filter((word) => word.includes('@')).length < 2, {
        error: messages.errors.emailOne,
        abort: true,
      }),
      ({ value, issues }) => {
        const fault = findEmailFault(value)
        const { email, emailTooLong, emailLetters } = messages.errors
        const message = fault && { format: email, tooLong: emailTooLong, letters: emailLetters }[fault]
        if (message) issues.push({ code: 'custom', message, input: value })
      },
    ),
})
