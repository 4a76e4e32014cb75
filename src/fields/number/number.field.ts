import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { plainText } from '../text/text.field.js'

const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/**
 * A number, typed as text and sent as `numberFieldFormat` says: the documentation wants a JSON number, some servers
 * take only its digits as a string. A text that is no number is kept as it is, for the rule to refuse.
 */
export const numberRules = defineAnswerRules<string, number | string>({
  ...plainText,
  toAnswer: (value, _, { numberFieldFormat }) => {
    const digits = cleanText(value).normalize('NFKC')
    return NUMBER.test(digits) && numberFieldFormat === 'number' ? Number(digits) : digits || undefined
  },
  answerSchema: (_, { messages, numberFieldFormat }) =>
    numberFieldFormat === 'number'
      ? z.number(messages.errors.number)
      : z.string(messages.errors.number).check(z.regex(NUMBER, messages.errors.number)),
})
