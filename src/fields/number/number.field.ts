import * as z from 'zod/mini'
import { cleanText } from '../cleanText.js'
import { defineAnswerRules } from '../defineAnswerRules.js'
import { plainText } from '../text/text.field.js'

const NUMBER = /^[+-]?\d{1,15}(\.\d{1,15})?$/

/**
 * A number, typed as text and sent in the `numberFieldFormat`. The API documentation asks for a JSON
 * number, but some servers accept only a string of digits. Text that is not a number is kept, so that
 * validation reports it.
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
